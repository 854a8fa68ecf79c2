import CalendarClock from "@lucide/svelte/icons/calendar-clock";
import MessageCircleQuestion from "@lucide/svelte/icons/message-circle-question-mark";
import type { Feature } from "$lib/feature";
import { t } from "$lib/i18n";
import { router } from "$lib/router.svelte";

export default {
  routes: [
    { path: "/meeting/:id", page: () => import("./Page.svelte"), place: "accounts" },
    { path: "/meetings", page: () => import("./List.svelte"), place: "accounts" },
    { path: "/questions/:new?", page: () => import("./bank/Bank.svelte"), place: "library" },
  ],
  commands: () => [
    { id: "meetings.open", label: t("meetings-title"), icon: CalendarClock, group: "open", run: () => router.go("/meetings") },
    { id: "questions.open", label: t("meetings-bank"), icon: MessageCircleQuestion, group: "open", words: "SPIN", run: () => router.go("/questions") },
  ],
} satisfies Feature;

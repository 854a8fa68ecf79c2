import Plus from "@lucide/svelte/icons/plus";
import Route from "@lucide/svelte/icons/route";
import type { Feature } from "$lib/feature";
import { t } from "$lib/i18n";
import { router } from "$lib/router.svelte";

export default {
  routes: [
    { path: "/opportunities/:new?", page: () => import("./Page.svelte"), place: "opportunities" },
    { path: "/opportunity/:id", page: () => import("./deal/Page.svelte"), place: "opportunities" },
  ],
  places: [{ id: "opportunities", label: () => t("opportunities-title"), icon: Route, path: "/opportunities", keys: "g o", order: 30 }],
  commands: () => [{ id: "opportunity.new", label: t("opportunities-new"), icon: Plus, words: t("opportunities-new-words"), run: () => router.go("/opportunities/new") }],
} satisfies Feature;

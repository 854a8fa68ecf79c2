import Plus from "@lucide/svelte/icons/plus";
import Waypoints from "@lucide/svelte/icons/waypoints";
import type { Feature } from "$lib/feature";
import { t } from "$lib/i18n";
import { router } from "$lib/router.svelte";

export default {
  routes: [{ path: "/sources/:new?", page: () => import("./Page.svelte"), place: "opportunities" }],
  commands: () => [
    { id: "sources.open", label: t("sources-title"), icon: Waypoints, group: "open", words: t("sources-words"), run: () => router.go("/sources") },
    { id: "sources.new", label: t("sources-add"), icon: Plus, words: t("sources-words"), run: () => router.go("/sources/new") },
  ],
} satisfies Feature;

import LibraryBig from "@lucide/svelte/icons/library-big";
import Plus from "@lucide/svelte/icons/plus";
import type { Feature } from "$lib/feature";
import { t } from "$lib/i18n";
import { router } from "$lib/router.svelte";

export default {
  routes: [{ path: "/library/:new?", page: () => import("./Page.svelte"), place: "library" }],
  places: [{ id: "library", label: () => t("library-title"), icon: LibraryBig, path: "/library", keys: "g l", order: 90 }],
  commands: () => [{ id: "library.new", label: t("library-new"), icon: Plus, run: () => router.go("/library/new") }],
} satisfies Feature;

import FileText from "@lucide/svelte/icons/file-text";
import type { Feature } from "$lib/feature";
import { t } from "$lib/i18n";
import { workspace } from "$lib/workspace.svelte";

export default {
  routes: [{ path: "/proposals", page: () => import("./Page.svelte"), place: "proposals" }],
  places: [
    { id: "proposals", label: () => t("shell-proposals"), icon: FileText, path: "/proposals", keys: "g p", order: 40, count: () => workspace.info?.proposals },
  ],
} satisfies Feature;

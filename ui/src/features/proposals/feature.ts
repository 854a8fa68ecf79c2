import FileText from "@lucide/svelte/icons/file-text";
import FilePlus from "@lucide/svelte/icons/file-plus";
import type { Feature } from "$lib/feature";
import { t } from "$lib/i18n";
import { router } from "$lib/router.svelte";
import { workspace } from "$lib/workspace.svelte";

export default {
  routes: [{ path: "/proposals/:new?", page: () => import("./Page.svelte"), place: "proposals" }],
  places: [
    { id: "proposals", label: () => t("shell-proposals"), icon: FileText, path: "/proposals", keys: "g p", order: 40, count: () => workspace.info?.proposals },
  ],
  commands: () => [{ id: "proposal.new", label: t("proposals-new"), icon: FilePlus, keys: "p", run: () => router.go("/proposals/new") }],
} satisfies Feature;

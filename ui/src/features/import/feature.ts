import FileUp from "@lucide/svelte/icons/file-up";
import type { Feature } from "$lib/feature";
import { t } from "$lib/i18n";
import { router } from "$lib/router.svelte";

export default {
  routes: [{ path: "/import/:id?", page: () => import("./Page.svelte"), place: "accounts" }],
  commands: () => [{ id: "import.open", label: t("import-command"), icon: FileUp, words: t("import-command-words"), run: () => router.go("/import") }],
} satisfies Feature;

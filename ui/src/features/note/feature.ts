import MessageSquarePlus from "@lucide/svelte/icons/message-square-plus";
import type { Feature } from "$lib/feature";
import { t } from "$lib/i18n";
import { router } from "$lib/router.svelte";

/** From an account's page the note is about that account; anywhere else it is chosen first. */
function begin(): void {
  const here = /^\/account\/([^/]+)/.exec(router.path)?.[1];
  router.go(here ? `/note/${here}` : "/note");
}

export default {
  routes: [{ path: "/note/:account?", page: () => import("./Page.svelte"), place: "accounts" }],
  commands: () => [
    { id: "note.contact", label: t("note-anywhere"), icon: MessageSquarePlus, keys: "mod+shift+n", words: t("note-words"), run: begin },
    { id: "note.contact-key", label: t("note-anywhere"), keys: "c", hidden: true, run: begin },
  ],
} satisfies Feature;

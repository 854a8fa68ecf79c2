/* The open proposal is not there any more: back to the list, with the step that brings it back. */

import { call } from "$lib/call";
import { t } from "$lib/i18n";
import { router } from "$lib/router.svelte";
import { toaster, type ToastAction } from "$lib/ui/toaster.svelte";
import { redo, undo } from "$lib/undo";

/** Either its making was undone (Redo makes it again), or it was deleted a moment ago (Undo brings it back). */
export async function leaveGone(id: string): Promise<void> {
  const path = `/proposal/${id}`;
  if (router.path.startsWith(path)) router.replace("/proposals");
  const steps = await call("undo_state", {}).catch(() => null);
  const way = steps?.redo ? "redo" : steps?.undo === "delete_proposal" ? "undo" : null;
  toaster.show(t("desk-proposal-gone"), way ? back(way, path) : undefined);
}

function back(way: "undo" | "redo", path: string): ToastAction {
  return {
    label: t(way === "undo" ? "kit-undo" : "shell-redo"),
    keys: way === "undo" ? "mod+z" : "mod+shift+z",
    run: async () => {
      await (way === "undo" ? undo() : redo());
      router.go(path);
    },
  };
}

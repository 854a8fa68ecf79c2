/* What Undo may take back from the desk. The steps are the whole program's; two kinds of them are not taken back here:
   the making of a proposal, because the page one looks at would be gone, and what a sent version refuses anyway. */

import { call } from "$lib/call";
import { t } from "$lib/i18n";
import { toaster } from "$lib/ui/toaster.svelte";
import { redo, undo } from "$lib/undo";
import type { Desk } from "./desk.svelte";

const MAKINGS = new Set(["create_proposal", "copy_proposal", "revise_proposal", "extend_proposal"]);
const CONTENTS = new Set([
  "update_proposal",
  "create_edition",
  "update_edition",
  "delete_edition",
  "create_block",
  "update_block",
  "move_block",
  "delete_block",
  "insert_entry",
]);

/** Why the next step back is not taken from here; null: it may be. */
export function held(op: string | null | undefined, frozen: boolean): "making" | "sent" | null {
  if (!op) return null;
  const code = op.replaceAll("-", "_");
  if (frozen && (CONTENTS.has(code) || MAKINGS.has(code))) return "sent";
  return MAKINGS.has(code) ? "making" : null;
}

/** One step back or forward; what is typed is written first, so that it is what goes. */
export async function stepOf(desk: Desk, way: "undo" | "redo"): Promise<void> {
  await desk.flush();
  const steps = await call("undo_state", {}).catch(() => null);
  const why = held(steps?.[way], desk.frozen);
  // Redoing a making harms nothing: it brings something.
  if (why === "sent" || (why === "making" && way === "undo")) {
    toaster.show(t(why === "sent" ? "desk-undo-sent" : "desk-undo-making"));
    return;
  }
  await (way === "undo" ? undo() : redo());
}

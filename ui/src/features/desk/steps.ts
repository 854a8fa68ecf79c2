/* What Undo may take back from the desk. The steps are the whole program's; two kinds of them are not taken back here:
   the making of a proposal, because the page one looks at would be gone, and what a sent version refuses anyway. */

import { tick } from "svelte";
import type { Id } from "$lib/bindings";
import { call } from "$lib/call";
import { t } from "$lib/i18n";
import { toaster, type ToastAction } from "$lib/ui/toaster.svelte";
import { redo, undo, undoAction, type Telling } from "$lib/undo";
import { blockName } from "./blocks";
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
  const edition = desk.edition.id;
  const before = new Set(desk.edition.draft.facts.layout.map(({ block_id }) => block_id));
  await (way === "undo" ? undo(telling(desk)) : redo(telling(desk)));
  await desk.read().catch(() => undefined);
  const { id, draft } = desk.edition;
  const back = id === edition ? comeBack(before, draft.facts.layout.map(({ block_id }) => block_id)) : null;
  if (back === null) return;
  desk.selected = back;
  await tick();
  // Somebody at the rows, or nobody anywhere, goes on at the block; a button that was pressed keeps the focus.
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused.closest("[data-outline], [data-toast]")) document.querySelector<HTMLElement>(`[data-outline] li[data-key="${back}"]`)?.focus();
}

/** The block that stands there again; null where none or several do. */
export function comeBack(before: ReadonlySet<Id>, after: readonly Id[]): Id | null {
  const back = after.filter((id) => !before.has(id));
  return back.length === 1 ? (back[0] ?? null) : null;
}

/** Undo on a message of the desk: what comes back is shown where it stands. */
export function undoHere(desk: Desk): ToastAction {
  return { ...undoAction(), run: () => stepOf(desk, "undo") };
}

/** Names the block that was moved; asked each time, since the toast can take the step back and forth. */
function telling(desk: Desk): Telling {
  let before = layouts(desk.editions.map(({ id, draft }) => ({ id, layout: draft.facts.layout })));
  return async (op) => {
    if (op !== "move_block") return null;
    const read = await call("proposal_get", { id: desk.id });
    const after = layouts(read.editions.map(({ edition }) => ({ id: edition.id, layout: edition.facts.layout })));
    const moved = [...after].map(([id, blocks]) => movedBlock(before.get(id) ?? [], blocks, desk.selected)).find((id) => id !== null);
    before = after;
    const block = read.blocks.find(({ id }) => id === moved);
    return block ? t("desk-moved", { name: blockName(block.content, desk.language) }) : null;
  };
}

const layouts = (editions: readonly { id: Id; layout: readonly { block_id: Id }[] }[]) =>
  new Map(editions.map(({ id, layout }) => [id, layout.map(({ block_id }) => block_id)] as const));

/** The one that stands elsewhere: without it both orders are the same. Of two neighbours that changed places, the one
    that is selected, else the one that was first. */
export function movedBlock(before: readonly Id[], after: readonly Id[], selected: Id | null): Id | null {
  const at = before.findIndex((id, n) => after[n] !== id);
  if (at === -1 || before.length !== after.length) return null;
  const without = (ids: readonly Id[], id: Id) => ids.filter((one) => one !== id).join();
  const alone = [before[at], after[at]].filter((id): id is Id => id !== undefined && without(before, id) === without(after, id));
  return alone.find((id) => id === selected) ?? alone[0] ?? null;
}

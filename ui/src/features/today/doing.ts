/* What a tick does: the thing is done today, and Undo takes it back. */

import { attempt } from "$lib/attempt";
import { stepWords } from "$lib/followup/words";
import { localIso, t } from "$lib/i18n";
import { toaster } from "$lib/ui";
import { undoAction } from "$lib/undo";
import type { TaskRow } from "$lib/bindings";
import type { Waiting } from "./today";

/** A meeting is noted on its own page; a birthday, terms and silence end by themselves. */
export const canTick = (row: Waiting): boolean => row.kind === "task" || row.kind === "commitment" || row.kind === "action";

export async function tick(row: Waiting): Promise<boolean> {
  if (!("task" in row) || !(await close(row.task))) return false;
  toaster.show(t("today-done", { what: stepWords(row.task.facts) }), undoAction());
  return true;
}

async function close({ id, version, of, facts }: TaskRow): Promise<boolean> {
  const on = localIso(new Date());
  if (of?.kind === "commitment") return (await attempt("commitment_close", { id: of.contact_id, version: of.version, on })) !== null;
  if (of?.kind === "action") {
    const { action_id } = of;
    const plan = await attempt("action_plan_get", { opportunity_id: of.opportunity_id });
    const found = plan?.rows.find(({ action }) => action.id === action_id)?.action;
    return found !== undefined && (await attempt("action_update", { id: found.id, version: found.version, facts: { ...found.facts, done_on: on } })) !== null;
  }
  if (of?.kind === "meeting") return false;
  if (id === null) return (await attempt("reminder_close", { proposal_id: facts.proposal_id ?? "", kind: facts.kind, reason: null })) !== null;
  return (await attempt("task_done", { id, version, on, note: "", contact: null })) !== null;
}

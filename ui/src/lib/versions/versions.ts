/* What can be done with a version in its state, and doing it. The states are the program's; so are the refusals. */

import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { addDays } from "$lib/days";
import { explain, t } from "$lib/i18n";
import { router } from "$lib/router.svelte";
import type { RecordedKind } from "$lib/proposal/state";
import { toaster } from "$lib/ui";
import { undoAction } from "$lib/undo";
import type { Id, ProposalState, VersionRow } from "$lib/bindings";

/** For what the sheet of versions is opened: to look, to extend, to record what came of it. */
export type Wanted = "history" | "extend" | "outcome" | RecordedKind;

const OUT: readonly ProposalState[] = ["sent", "expiring", "expired"];
const TAKEN_BACK: readonly ProposalState[] = ["accepted", "declined", "withdrawn"];

export const mayRevise = (state: ProposalState) => OUT.includes(state) || state === "declined" || state === "withdrawn";
export const mayExtend = (state: ProposalState) => OUT.includes(state);
export const mayReopen = (state: ProposalState) => TAKEN_BACK.includes(state);

/** Days offered with one press. */
export const TERMS = [15, 30, 45, 60, 90] as const;

/** The last day of terms that go on for so many days: from the day promised, or from today if that has passed. */
export function extendedTo(valid_until: string, today: string, days: number): string {
  return addDays(valid_until > today ? valid_until : today, days);
}

/** The newest first; the one that is being written stands above what was sent. */
export function newestFirst(rows: readonly VersionRow[]): VersionRow[] {
  return rows.toSorted((a, b) => b.revision - a.revision);
}

/** What a version is compared with: the one before it, else the one after. */
export function comparedWith(rows: readonly VersionRow[], id: Id): { left: Id; right: Id } | null {
  const all = rows.toSorted((a, b) => a.revision - b.revision);
  const at = all.findIndex((row) => row.id === id);
  const [left, right] = at > 0 ? [all[at - 1], all[at]] : [all[at], all[at + 1]];
  return left && right ? { left: left.id, right: right.id } : null;
}

export function revise(id: Id): Promise<void> {
  return attempt(async () => {
    const desk = await call("proposal_revise", { id });
    router.go(`/proposal/${desk.proposal.id}`);
    toaster.show(t("versions-revised", { number: desk.number }), undoAction());
  });
}

export function extend(id: Id, valid_until: string): Promise<void> {
  return attempt(async () => {
    const desk = await call("proposal_extend", { id, valid_until });
    router.go(`/proposal/${desk.proposal.id}`);
    toaster.show(t("versions-extended", { number: desk.number }), undoAction());
  });
}

export function reopen(row: Pick<VersionRow, "id" | "version" | "number">): Promise<void> {
  return attempt(async () => {
    await call("proposal_reopen", { id: row.id, version: row.version });
    toaster.show(t("versions-reopened", { number: row.number }), undoAction());
  });
}

async function attempt(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
  }
}

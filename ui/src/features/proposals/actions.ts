/* What is done to a whole proposal from outside its desk. */

import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { explain, localIso, t } from "$lib/i18n";
import { named } from "$lib/proposal/name";
import { toaster } from "$lib/ui";
import { undoAction } from "$lib/undo";
import type { Outcome, ProposalRow } from "$lib/bindings";

export function remove(row: ProposalRow): Promise<void> {
  return attempt(async () => {
    await call("proposal_delete", { id: row.id });
    toaster.show(t("proposals-deleted", { name: named(row) }), undoAction());
  });
}

/** A final export gave the draft a number: it can't be deleted without a gap in the numbers, only withdrawn. */
export const isNumbered = ({ state, number, revision }: Pick<ProposalRow, "state" | "number" | "revision">): boolean =>
  state === "draft" && number !== "" && revision === 1;

export function withdraw(row: ProposalRow): Promise<void> {
  return attempt(async () => {
    const outcome: Outcome = { kind: "withdrawn", on: localIso(new Date()), said_by: "", how: "", reason: "", winner: "" };
    await call("proposal_record", { id: row.id, version: row.version, outcome });
    toaster.show(t("proposals-withdrawn", { name: named(row) }), undoAction());
  });
}

async function attempt(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
  }
}

/* What is done to a whole proposal from outside its desk. */

import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { explain, t } from "$lib/i18n";
import { toaster } from "$lib/ui";
import { undoAction } from "$lib/undo";
import type { ProposalRow } from "$lib/bindings";

/** "TR-2026-0147, Returnable crates" */
export const named = ({ number, title }: Pick<ProposalRow, "number" | "title">): string => [number, title].filter(Boolean).join(", ");

export function remove(row: ProposalRow): Promise<void> {
  return attempt(async () => {
    await call("proposal_delete", { id: row.id });
    toaster.show(t("proposals-deleted", { name: named(row) }), undoAction());
  });
}

export function markSent(row: Pick<ProposalRow, "id" | "number" | "title">): Promise<void> {
  return attempt(async () => {
    // Sending takes the number and freezes the text: it was confirmed before, and there is no way back.
    const plan = await call("proposal_send_plan", { id: row.id });
    const editions = plan.editions.map(({ edition_id, person }) => ({
      edition_id,
      to: person ? [{ person_id: person.id, name: person.name, address: person.email }] : [],
      how: "other" as const,
      note: "",
    }));
    const sent = await call("proposal_send", { id: row.id, version: plan.version, editions });
    toaster.show(t("proposals-marked-sent", { name: sent.number || row.title }));
  });
}

async function attempt(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
  }
}

/* What is done to a whole proposal from outside its desk. */

import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { explain, t } from "$lib/i18n";
import { named } from "$lib/proposal/name";
import { toaster } from "$lib/ui";
import { undoAction } from "$lib/undo";
import type { ProposalRow } from "$lib/bindings";

export function remove(row: ProposalRow): Promise<void> {
  return attempt(async () => {
    await call("proposal_delete", { id: row.id });
    toaster.show(t("proposals-deleted", { name: named(row) }), undoAction());
  });
}

async function attempt(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
  }
}

/* Copies of proposals for other accounts, and what must be looked at in each before it goes there. The list is kept
   with the copy in the workspace. */

import { call } from "$lib/call";
import { date, hasText, t } from "$lib/i18n";
import { languageWord } from "$lib/languages";
import { router } from "$lib/router.svelte";
import { toaster } from "$lib/ui";
import { undoAction } from "$lib/undo";
import type { Id, Language, LookAt } from "$lib/bindings";

/** Copies, and opens the copy. */
export async function copyTo(id: Id, account_id: Id): Promise<void> {
  const { desk, look_at } = await call("proposal_copy", { id, account_id });
  router.go(`/proposal/${desk.proposal.id}`);
  toaster.show(t("copying-done", { account: desk.account, count: look_at.length }), undoAction());
}

/** What these say names somebody or something of the other customer. */
const NAMING = new Set(["name_left", "date_left", "appendix_kept", "reference_is_account", "reference_competitor"]);

export function concernText({ code, args }: Pick<LookAt, "code" | "args">): string {
  // Somebody who was erased is named no more: the place still is.
  const nameless = NAMING.has(code) && Object.keys(args).length === 0;
  const id = `copy-${code.replaceAll("_", "-")}${nameless ? "-nameless" : ""}`;
  const said = Object.entries(args).map(([name, value]): [string, string] => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [name, date(value, "long")];
    return [name, name === "language" || code === "language_changed" ? languageWord(value as Language) : value];
  });
  return hasText(id) ? t(id, Object.fromEntries(said)) : code;
}

/* The handover brief as a file. */

import type { Id, Language } from "$lib/bindings";
import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { shortName, showPaper } from "$lib/files";
import { explain, t } from "$lib/i18n";
import { toaster } from "$lib/ui";

/** Asks where, writes the pages and offers to open or print them; false if nothing was written. */
export async function saveBrief(account: { id: Id; name: string }, language: Language): Promise<boolean> {
  try {
    const { path } = await call("file_choose_save", { name: `${t("standing-brief-file", { name: account.name })}.pdf`, kind: "pdf" });
    if (path === null) return false;
    const made = await call("handover_brief_print", { account_id: account.id, language, path });
    showPaper(t("standing-brief-saved", { name: shortName(made.path) }), made);
    return true;
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
    return false;
  }
}

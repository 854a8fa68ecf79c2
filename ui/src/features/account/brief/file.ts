/* The handover brief as a file and on paper. */

import type { HandoverTo, Id, Language } from "$lib/bindings";
import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { printFile, shortName, showPaper } from "$lib/files";
import { explain, t } from "$lib/i18n";
import { toaster } from "$lib/ui";

interface Named {
  id: Id;
  name: string;
}

/** Asks where, writes the pages and offers to open or print them; false if nothing was written. */
export async function saveBrief(account: Named, language: Language, to: HandoverTo | null): Promise<boolean> {
  return attempt(async () => {
    const { path } = await call("file_choose_save", { name: `${t("standing-brief-file", { name: account.name })}.pdf`, kind: "pdf" });
    if (path === null) return false;
    const made = await call("handover_brief_print", { account_id: account.id, language, to, path });
    showPaper(t("standing-brief-saved", { name: shortName(made.path) }), made);
    return true;
  });
}

/** Straight on to the printer, by way of a file of this session. */
export async function printBrief(account: Named, language: Language, to: HandoverTo | null): Promise<boolean> {
  return attempt(async () => {
    const { path } = await call("handover_brief_print", { account_id: account.id, language, to, path: null });
    await printFile(path);
    return true;
  });
}

async function attempt(run: () => Promise<boolean>): Promise<boolean> {
  try {
    return await run();
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
    return false;
  }
}

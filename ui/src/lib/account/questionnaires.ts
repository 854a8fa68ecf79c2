/* VIP questionnaires as a file: one form an account, two sides each, in the order given. */

import type { Language } from "$lib/bindings";
import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { printFile, showPaper } from "$lib/files";
import { explain, t } from "$lib/i18n";
import { toaster } from "$lib/ui";

/** As many forms as one file may hold. */
export const MOST_FORMS = 2000;

export interface Named {
  id: string;
  name: string;
}

/** Asks where, writes the file and offers to open or print it; false if nothing was written. */
export async function saveQuestionnaires(accounts: readonly Named[], language: Language | null = null): Promise<boolean> {
  const file = await write(accounts, language);
  if (file) showPaper(t("account-questionnaire-saved", { count: accounts.length, pages: file.pages }), file);
  return file !== null;
}

/** The same, straight on to the printer. */
export async function printQuestionnaires(accounts: readonly Named[], language: Language | null = null): Promise<boolean> {
  const file = await write(accounts, language);
  if (file) await printFile(file.path);
  return file !== null;
}

async function write(accounts: readonly Named[], language: Language | null) {
  const [only] = accounts;
  if (!only) return null;
  try {
    const name = accounts.length === 1 ? t("account-questionnaire-file", { name: only.name }) : t("account-questionnaires-file", { count: accounts.length });
    const { path } = await call("file_choose_save", { name: `${name}.pdf`, kind: "pdf" });
    if (path === null) return null;
    return await call("questionnaire_print", { accounts: accounts.map(({ id }) => id), language, path });
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
    return null;
  }
}

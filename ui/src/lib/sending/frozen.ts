/* The PDF of an edition, as a file of this session. */

import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { printFile, revealAction, revealFile } from "$lib/files";
import { explain, t } from "$lib/i18n";
import { toaster } from "$lib/ui";
import type { Id } from "$lib/bindings";

async function frozen(proposal_id: Id, edition_id: Id): Promise<string | undefined> {
  try {
    const { files } = await call("proposal_export", { proposal_id, readers: [], editions: [edition_id], path: null, folder: null, is_final: false });
    return files[0]?.path;
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
    return undefined;
  }
}

/** In the folder it lies in, to be attached or carried away. */
export async function showPdf(proposal_id: Id, edition_id: Id): Promise<void> {
  const path = await frozen(proposal_id, edition_id);
  if (path) await revealFile(path);
}

export async function printPdf(proposal_id: Id, edition_id: Id): Promise<void> {
  const path = await frozen(proposal_id, edition_id);
  if (path) await printFile(path);
}

/** To a place of one's own. */
export async function savePdf(proposal_id: Id, edition_id: Id, name: string): Promise<void> {
  try {
    const { path } = await call("file_choose_save", { name, kind: "pdf" });
    if (!path) return;
    await call("proposal_export", { proposal_id, readers: [], editions: [edition_id], path, folder: null, is_final: false });
    toaster.show(t("exporting-saved", { file: path.split(/[\\/]/).at(-1) ?? path }), revealAction(path));
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
  }
}

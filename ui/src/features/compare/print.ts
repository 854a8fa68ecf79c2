/* What differs between the two versions, as a PDF of its own. */

import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { showFile } from "$lib/files";
import { explain, t } from "$lib/i18n";
import { toaster } from "$lib/ui";
import type { ComparePrintReq } from "$lib/bindings";

/** Asks where, writes the file and offers to open or print it. */
export async function saveChanges(versions: Pick<ComparePrintReq, "left" | "right" | "reader" | "person_id">, numbers: { left: string; right: string }): Promise<void> {
  try {
    const { path } = await call("file_choose_save", { name: `${t("compare-file", numbers)}.pdf`, kind: "pdf" });
    if (path === null) return;
    const made = await call("compare_print", { ...versions, path });
    showFile(t("compare-saved"), made.path);
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
  }
}

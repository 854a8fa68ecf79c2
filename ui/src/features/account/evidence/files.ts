/* A file of the folder for other programs: opened as a copy, or kept where somebody wants it. */

import type { EvidenceRow } from "$lib/bindings";
import { attempt } from "$lib/attempt";
import { shortName, showFile } from "$lib/files";
import { t } from "$lib/i18n";

export async function openCopy({ evidence }: EvidenceRow): Promise<void> {
  const made = await attempt("evidence_save", { id: evidence.id, path: null });
  if (made) await attempt("file_open", { path: made.path });
}

export async function saveCopy({ evidence, file }: EvidenceRow): Promise<void> {
  const chosen = await attempt("file_choose_save", { name: file.name, kind: "any" });
  if (!chosen?.path) return;
  const made = await attempt("evidence_save", { id: evidence.id, path: chosen.path });
  if (made) showFile(t("evidence-saved", { name: shortName(made.path) }), made.path);
}

/* PDFs whose pages follow those of an edition. */

import type { AppendixFile } from "$lib/bindings";
import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { base64Of } from "$lib/picture/picture";

/** The program refuses more; said before it travels. */
const MOST = { megabytes: 30, pages: 200 };

export async function importAppendix(file: File): Promise<AppendixFile> {
  const { name } = file;
  if (file.size > MOST.megabytes * 1024 * 1024) throw new CallError("appendix_too_large", { name, ...MOST });
  const base64 = await base64Of(file);
  return (await call("appendix_import", { proposal_id: null, path: null, base64, name })).file;
}

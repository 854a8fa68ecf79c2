/* A file on its way to the import: chosen, or dropped on a list and taken by the page of the import. */

import { base64Of } from "./picture/picture";
import { CallError } from "./error";
import { router } from "./router.svelte";

/** What the program reads: the path a dialog gave, else the bytes. */
export type Given = { path: string; base64: null; name: null } | { path: null; base64: string; name: string };

export const ACCEPTED = ".csv,.tsv,.txt,.xlsx,.vcf";
/** The program refuses larger ones; said before they travel. */
const MAX_MEGABYTES = 50;

let handed: File | null = null;

/** Opens the page of the import with the file. */
export function importThis(file: File): void {
  handed = file;
  router.go("/import", { file: String(Date.now()) });
}

/** The file that was handed over, once. */
export function takeHanded(): File | null {
  const taken = handed;
  handed = null;
  return taken;
}

export async function readGiven(file: Given | File): Promise<Given> {
  if (!(file instanceof File)) return file;
  if (file.size > MAX_MEGABYTES * 1024 * 1024) throw new CallError("file_too_large", { megabytes: MAX_MEGABYTES });
  return { path: null, base64: await base64Of(file), name: file.name };
}

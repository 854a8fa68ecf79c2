/* Pictures kept in the workspace: taken in from a file or the clipboard, shown by their hash. */

import type { FileRef } from "$lib/bindings";
import { call } from "$lib/call";
import { CallError } from "$lib/error";

export const ACCEPTED = "image/png,image/jpeg";
/** The program refuses larger ones; said before they travel. */
const MAX_MEGABYTES = 40;

/** Content never changes under a hash, so an address holds as long as the window. */
const urls = new Map<string, Promise<string>>();

export function pictureUrl({ sha256, media_type }: FileRef): Promise<string> {
  let url = urls.get(sha256);
  if (!url) {
    url = call("picture_bytes", { sha256 }).then((bytes) => URL.createObjectURL(new Blob([bytes as ArrayBuffer], { type: media_type })));
    urls.set(sha256, url);
    // What failed once may be there the next time.
    url.catch(() => urls.delete(sha256));
  }
  return url;
}

export async function importPath(path: string): Promise<FileRef> {
  return (await call("picture_import", { path, base64: null })).file;
}

export async function importFile(file: Blob): Promise<FileRef> {
  if (file.size > MAX_MEGABYTES * 1024 * 1024) throw new CallError("picture_too_large", { megabytes: MAX_MEGABYTES });
  return (await call("picture_import", { path: null, base64: await base64Of(file) })).file;
}

export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(new CallError("io_failed"));
    reader.readAsDataURL(file);
  });
}

/** The first picture among what was dropped or pasted. */
export function pictureIn(files: Iterable<File>): File | null {
  return [...files].find((file) => file.type.startsWith("image/")) ?? null;
}

/* Bytes of pictures, in and out. */

import { call } from "$lib/call";
import type { FileRef } from "$lib/bindings";

export function bytesToBase64(bytes: Uint8Array): string {
  let text = "";
  // In pieces: a large picture has more bytes than a call takes arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** An address for <img>; the caller gives it back with `URL.revokeObjectURL`. */
export async function pictureUrl(file: FileRef): Promise<string> {
  const bytes = await call("picture_bytes", { sha256: file.sha256 });
  return URL.createObjectURL(new Blob([bytes], { type: file.media_type }));
}

/* What of a file can be shown. */

import type { EvidenceFile } from "$lib/bindings";

export type Shown = "pdf" | "picture" | "text" | "none";

export function shownAs({ media_type }: Pick<EvidenceFile, "media_type">): Shown {
  if (media_type === "application/pdf") return "pdf";
  if (media_type === "image/png" || media_type === "image/jpeg") return "picture";
  return media_type.startsWith("text/") ? "text" : "none";
}

/** Longer texts are shown to here; the file itself is whole. */
export const MOST_LETTERS = 200_000;

/** Older texts of the region are seldom in UTF-8; one in UTF-16 begins with the mark of it. */
export function textOf(bytes: ArrayBuffer): { text: string; cut: boolean } {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  const marked = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  let text: string;
  try {
    text = new TextDecoder(marked, { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder("windows-1251").decode(bytes);
  }
  return { text: text.slice(0, MOST_LETTERS), cut: text.length > MOST_LETTERS };
}

/** "149 B", "2.4 MB": in the words of the language. */
export function sizeOf(bytes: number): { value: number; unit: "b" | "kb" | "mb" } {
  if (bytes < 1024) return { value: bytes, unit: "b" };
  if (bytes < 1024 * 1024) return { value: Math.round(bytes / 1024), unit: "kb" };
  return { value: Math.round(bytes / 1024 / 102.4) / 10, unit: "mb" };
}

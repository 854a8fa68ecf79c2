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

/** Older texts of the region are seldom in UTF-8. */
export function textOf(bytes: ArrayBuffer): { text: string; cut: boolean } {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
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

/* Word writes lists as paragraphs with a marker of their own: `<p style="mso-list:l0 level1 lfo1">` and within it
   `<span style="mso-list:Ignore">1.   </span>`. Browsers don't know `mso-…`, so the style is read as it is written. */

export interface WordItem {
  kind: "bullets" | "numbers";
  level: number;
}

const LIST = /mso-list:\s*l\d+\s+level(\d+)/i;
const MARKER = /mso-list:\s*ignore/i;
const NUMBER = /^\(?([0-9]+|[a-zа-я]|[ivxlc]+)[.)]/i;

export function wordItem(element: HTMLElement): WordItem | null {
  const level = LIST.exec(element.getAttribute("style") ?? "")?.[1];
  if (!level) return null;
  const marker = [...element.querySelectorAll<HTMLElement>("span[style]")].find(isMarker);
  return { kind: NUMBER.test(marker?.textContent?.trim() ?? "") ? "numbers" : "bullets", level: Number(level) };
}

/** The sign before a list item: the list brings its own. */
export function isMarker(element: HTMLElement): boolean {
  return MARKER.test(element.getAttribute("style") ?? "");
}

/** Word's notes of reviewers come along as anchors and as a list at the end. */
export function isComment(element: HTMLElement): boolean {
  return /mso-(element:\s*comment|comment-reference|special-character:\s*comment)/i.test(element.getAttribute("style") ?? "");
}

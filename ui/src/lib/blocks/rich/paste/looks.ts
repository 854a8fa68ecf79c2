/* How a piece of pasted text looks: only what a block can keep, and a note of what it can't. */

import { asLink } from "../convert";
import type { Dropped } from "./dropped";

export interface Look {
  bold: boolean;
  italic: boolean;
  link: string | null;
  /** Above the line or below it. */
  script: Script | null;
}
export type Script = "super" | "sub";
export const PLAIN: Look = { bold: false, italic: false, link: null, script: null };

const BOLD = new Set(["B", "STRONG", "TH"]);
const ITALIC = new Set(["I", "EM", "CITE", "DFN"]);
/** Looks that carry meaning for whoever wrote them, and that no block has. */
const LOST = new Set(["U", "MARK", "CODE", "KBD", "SMALL", "BIG"]);
const LOST_STYLES = ["text-decoration", "text-decoration-line", "background", "background-color"];
const NOTHING = /^(|none|normal|baseline|inherit|initial|unset|transparent|auto|white|#fff(fff)?|rgb\(255, 255, 255\)|rgba\(.*, 0\))$/i;

/** The look inside `element`, given the look around it. Google Docs wraps all it copies in `<b style="font-weight:normal">`. */
export function lookIn(element: HTMLElement, around: Look, dropped: Dropped): Look {
  const { style, tagName } = element;
  const look = { ...around };
  if (BOLD.has(tagName)) look.bold = true;
  if (ITALIC.has(tagName)) look.italic = true;
  const weight = style.getPropertyValue("font-weight");
  if (weight) look.bold = weight === "bold" || weight === "bolder" || Number(weight) >= 600;
  const slope = style.getPropertyValue("font-style");
  if (slope) look.italic = slope === "italic" || slope === "oblique";
  look.script = scriptOf(element, around);
  if (tagName === "A") look.link = linkOf(element, dropped) ?? around.link;
  else if (LOST.has(tagName) || LOST_STYLES.some((name) => !NOTHING.test(style.getPropertyValue(name)))) note(element, dropped);
  return look;
}

/** Words that are taken back. Word has a property of its own for them, which browsers don't know. */
export function isStruck(element: HTMLElement): boolean {
  if (STRUCK.has(element.tagName)) return true;
  const { style } = element;
  if (/line-through/i.test(`${style.getPropertyValue("text-decoration")} ${style.getPropertyValue("text-decoration-line")}`)) return true;
  return WORD_STRUCK.test(element.getAttribute("style") ?? "") || /(^|\s)msoDel(\s|$)/i.test(element.className);
}
const STRUCK = new Set(["S", "STRIKE"]);
const WORD_STRUCK = /(^|;)\s*text-line-through:\s*(?!none)\w/i;

function scriptOf({ tagName, style }: HTMLElement, around: Look): Script | null {
  const align = style.getPropertyValue("vertical-align");
  if (align === "super" || align === "sub") return align;
  if (align === "baseline") return null;
  return tagName === "SUP" ? "super" : tagName === "SUB" ? "sub" : around.script;
}

const DIGITS = { super: "⁰¹²³⁴⁵⁶⁷⁸⁹", sub: "₀₁₂₃₄₅₆₇₈₉" };

/** The same above or below the line in signs of its own, which every font of a document has for digits; null where there are
    none. */
export function raised(text: string, script: Script): string | null {
  if (script === "super" && text.trim() === "TM") return text.replace("TM", "™");
  return /^[\d\s]*$/.test(text) ? text.replaceAll(/\d/g, (digit) => DIGITS[script][Number(digit)] ?? digit) : null;
}

/** An underline around nothing, or around a link alone, means nothing. */
function note(element: HTMLElement, dropped: Dropped): void {
  if (element.textContent?.trim() && !element.querySelector("a") && !element.closest("a")) dropped.looks = (dropped.looks ?? 0) + 1;
}

/** Addresses within the pasted file, files on its computer and scripts lead nowhere from a PDF. */
function linkOf(element: HTMLElement, dropped: Dropped): string | null {
  const href = element.getAttribute("href");
  if (href === null) return null;
  const link = /^(https?|mailto|tel):/i.test(href.trim()) ? asLink(href) : null;
  if (link === null && element.textContent?.trim()) dropped.links = (dropped.links ?? 0) + 1;
  return link;
}

/* Marks around a name that has such marks itself: the inner ones are those of the language's second level
   (CLDR, quotationStart and alternateQuotationStart). */

import type { UiLanguage } from "./texts";

const MARKS: Readonly<Record<UiLanguage, readonly [string, string, string, string]>> = {
  en: ["“", "”", "‘", "’"],
  ru: ["«", "»", "„", "“"],
  bg: ["„", "“", "«", "»"],
};

export function innerQuotes(text: string, language: UiLanguage): string {
  const [open, close, innerOpen, innerClose] = MARKS[language];
  // Nothing inside anything: by far the most texts.
  if (text.indexOf(open, text.indexOf(open) + 1) < 0) return text;
  let depth = 0;
  let said = "";
  for (const letter of text) {
    if (letter === open) said += depth++ > 0 ? innerOpen : open;
    else if (letter === close && depth > 0) said += --depth > 0 ? innerClose : close;
    else said += letter;
  }
  // What doesn't close isn't ours to mend.
  return depth === 0 ? said : text;
}

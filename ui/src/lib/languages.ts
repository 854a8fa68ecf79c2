/* Languages of documents, named in the language of the interface by Intl. */

import type { Language } from "$lib/bindings";
import { language } from "$lib/i18n";

export const LANGUAGES: readonly Language[] = ["en", "ru", "bg", "de", "et"];

/** Printed forms speak the languages of the interface. */
export const FORM_LANGUAGES: readonly Language[] = ["en", "ru", "bg"];

/** Who speaks another gets the language we work in, else English. */
export function formLanguage(code: Language, ours: Language = "en"): Language {
  return [code, ours].find((one) => FORM_LANGUAGES.includes(one)) ?? "en";
}

/** "English" in the interface language, as it is written within a sentence. */
export function languageWord(code: Language): string {
  return new Intl.DisplayNames([language.locale], { type: "language" }).of(code) ?? code;
}

/** The same standing alone: in a list, at the head of a line. */
export function languageName(code: Language): string {
  const name = languageWord(code);
  return name.charAt(0).toLocaleUpperCase(language.locale) + name.slice(1);
}

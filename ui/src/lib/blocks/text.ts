/* Texts of blocks, kept per language. */

import { pick as pickOf } from "$lib/local";
import type { Language, Localized, Rich } from "$lib/bindings";

export type LocalText = Localized<string>;
export type LocalRich = Localized<Rich>;

/** As the document picks: this language, else English, else any that is written. */
export function pick(text: LocalText | undefined, language: Language): string {
  return text ? pickOf(text, language).trim() : "";
}

/** The text with one language written; an emptied one is taken out, so that the document falls back. */
export function withText<T>(text: Partial<Record<Language, T>>, language: Language, value: T): Partial<Record<Language, T>> {
  const { [language]: _, ...others } = text;
  const blank = typeof value === "string" ? value.trim() === "" : Array.isArray(value) && value.length === 0;
  return (blank ? others : { ...text, [language]: value }) as Partial<Record<Language, T>>;
}

/* The same text in several languages, as it travels: a record by language. */

import type { Language } from "$lib/bindings";

export type LocalText = Partial<Record<Language, string>>;

/** In the order in which one stands in for another. */
const ORDER: readonly Language[] = ["en", "ru", "bg", "de", "et"];

/** What is written in exactly this language. */
export function exact(text: LocalText, language: Language): string {
  return text[language]?.trim() ? (text[language] ?? "") : "";
}

/** In this language, else in English, else in any: what a document would say. */
export function pick(text: LocalText, language: Language): string {
  return [language, ...ORDER].map((code) => exact(text, code)).find(Boolean) ?? "";
}

export function withText(text: LocalText, language: Language, value: string): LocalText {
  const { [language]: _, ...others } = text;
  return value === "" ? others : { ...others, [language]: value };
}

export function isBlank(text: LocalText): boolean {
  return pick(text, "en") === "";
}

/** How many of the texts are written somewhere, but not in this language. */
export function missing(texts: readonly LocalText[], language: Language): number {
  return texts.filter((text) => !isBlank(text) && exact(text, language) === "").length;
}

/** Languages that at least one of the texts is written in. */
export function writtenIn(texts: readonly LocalText[]): Language[] {
  return ORDER.filter((code) => texts.some((text) => exact(text, code) !== ""));
}

/** Everything written, for searching. */
export function allOf(text: LocalText): string {
  return Object.values(text).join(" ");
}

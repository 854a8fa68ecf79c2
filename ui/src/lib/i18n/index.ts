/* Words and figures for people. `t` and the formats follow the language at run time:

     t("accounts-count", { count: 12 })      a text of one of the .ftl files
     explain(error)                          a failed command in a sentence
     money({ minor: 14800000, currency: "EUR" }), date("2026-11-30"), number(0.476, { percent: true }) */

import type { CallError } from "$lib/error";
import { language } from "./language.svelte";
import type { Language } from "$lib/bindings";
import { date } from "./format";
import { innerQuotes } from "./quotes";
import { bundleOf, documentBundle, textFrom, type TextArgs } from "./texts";

export { asUiLanguage, language, ofSystem } from "./language.svelte";
export { LANGUAGES, type UiLanguage } from "./texts";
export * from "./format";
export { soften, unbroken } from "./soften";

/** The text in the current language, else in English. A text that exists nowhere is a mistake of ours:
    loud while developing, its own name in the shipped program. */
export function t(id: string, args?: TextArgs): string {
  const text = find(id, args);
  if (text !== null) return text;
  if (import.meta.env.DEV) throw new Error(`no text "${id}"`);
  return id;
}

/** The word the pages of a document in that language say, such as a title nobody has written another for. */
export function documentText(code: Language, id: string): string {
  return textFrom([documentBundle(code), bundleOf("en")], id) ?? "";
}

export function hasText(id: string): boolean {
  return bundleOf(language.code).hasMessage(id) || bundleOf("en").hasMessage(id);
}

/** A failed command in words. Codes that nobody has written a sentence for say so plainly. */
export function explain(error: CallError): string {
  const id = `error-${error.code.replaceAll("_", "-")}`;
  const year = /(^|\.)year$/.test(error.place ?? "");
  const args = Object.entries(error.args).map(([name, value]) => [name, year ? String(value) : asSaid(String(value))]);
  return find(id, Object.fromEntries(args) as TextArgs, true) ?? t("error-internal", { detail: error.code });
}

/** Facts travel as text; figures among them must be figures again to choose a plural, days and months be said as such. */
function asSaid(value: string): string | number {
  if (/^-?\d{1,15}(\.\d+)?$/.test(value)) return Number(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value, "medium");
  return /^\d{4}-\d{2}$/.test(value) ? date(`${value}-01`, "figures") : value;
}

function find(id: string, args?: TextArgs, lenient = false): string | null {
  const own = bundleOf(language.code);
  const text = textFrom(language.code === "en" ? [own] : [own, bundleOf("en")], id, args, lenient);
  return text === null ? null : innerQuotes(text, language.code);
}

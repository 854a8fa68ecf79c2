/* Texts: Fluent files shared with the Rust side, one bundle per language. Pure: no reactive state here. */

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Language } from "$lib/bindings";

export type TextArgs = Record<string, FluentVariable>;

/** Documents speak more languages than the interface. */
export type UiLanguage = Extract<Language, "en" | "ru" | "bg">;

export const LANGUAGES: readonly UiLanguage[] = ["en", "ru", "bg"];

/** The locale behind a language: figures and dates in English are British, as the texts are. */
export const LOCALES: Record<UiLanguage, string> = { en: "en-GB", ru: "ru-RU", bg: "bg-BG" };

export function makeBundle(language: UiLanguage, sources: readonly string[]): FluentBundle {
  // Isolation marks would travel into file names and aria-labels; all three languages run left to right.
  const bundle = new FluentBundle(LOCALES[language], { useIsolating: false });
  for (const source of sources) {
    const problems = bundle.addResource(new FluentResource(source));
    if (import.meta.env.DEV && problems.length > 0) throw problems[0];
  }
  return bundle;
}

/** The text in the first bundle that has it, or null. A value that is not given is a mistake of ours and throws
    while developing, unless the values come from outside (`lenient`). */
export function textFrom(bundles: readonly FluentBundle[], id: string, args?: TextArgs, lenient = false): string | null {
  for (const bundle of bundles) {
    const message = bundle.getMessage(id);
    if (!message?.value) continue;
    const problems: Error[] = [];
    const text = bundle.formatPattern(message.value, args, problems);
    if (import.meta.env.DEV && !lenient && problems.length > 0) throw new Error(`text "${id}": ${problems[0]?.message}`);
    return onePoint(text, args);
  }
  return null;
}

/** One point where a value that ends with one, such as "18.12.2026 г.", ends a sentence. */
function onePoint(text: string, args: TextArgs = {}): string {
  let said = text;
  for (const value of Object.values(args)) {
    if (typeof value === "string" && value.endsWith(".") && !value.endsWith("..")) {
      said = said.split(`${value}.`).reduce((before, after) => before + value + (after.startsWith(".") ? "." : "") + after);
    }
  }
  return said;
}

const files = import.meta.glob<string>("$locales/{en,ru,bg}/*.ftl", { query: "?raw", import: "default", eager: true });

export function sourcesOf(language: UiLanguage): string[] {
  return Object.entries(files)
    .filter(([path]) => path.includes(`/${language}/`))
    .map(([, source]) => source);
}

/** Languages only documents are written in. */
const documents = import.meta.glob<string>("$locales/{de,et}/documents.ftl", { query: "?raw", import: "default", eager: true });
const laidOut = new Map<Language, FluentBundle>();

/** What the pages say in a document's own language, whatever the interface speaks. */
export function documentBundle(code: Language): FluentBundle {
  if ((LANGUAGES as readonly Language[]).includes(code)) return bundleOf(code as UiLanguage);
  let bundle = laidOut.get(code);
  if (!bundle) {
    bundle = makeBundle("en", Object.entries(documents).filter(([path]) => path.includes(`/${code}/`)).map(([, source]) => source));
    laidOut.set(code, bundle);
  }
  return bundle;
}

const made = new Map<UiLanguage, FluentBundle>();

export function bundleOf(language: UiLanguage): FluentBundle {
  let bundle = made.get(language);
  if (!bundle) made.set(language, (bundle = makeBundle(language, sourcesOf(language))));
  return bundle;
}

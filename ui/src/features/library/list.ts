/* The library as a list: what is let through, and what can be chosen from. */

import { daysBetween } from "$lib/i18n";
import { pick } from "$lib/local";
import type { Query } from "$lib/route";
import { fold } from "$lib/ui/search";
import { LANGUAGES } from "$lib/languages";
import { KINDS } from "$lib/library/kinds";
import type { EntryKind, Language, LibraryListReq, LibraryRow, ReaderType } from "$lib/bindings";

/** As many as one reading gives; the words to look for reach the others. */
export const MOST = 500;
export const READERS: readonly ReaderType[] = ["director", "hr", "finance"];
/** A consent that ends within so many days is said in the list. */
const CONSENT_NEAR = 30;

export interface LibraryFilter {
  text: string;
  kind: EntryKind | null;
  reader: ReaderType | null;
  /** Written whole in it. */
  language: Language | null;
  /** Not written whole in it yet. */
  missing: Language | null;
  industry: string;
  criterion: string;
}

export const CLEARED: LibraryFilter = { text: "", kind: null, reader: null, language: null, missing: null, industry: "", criterion: "" };

function one<T extends string>(given: string | undefined, known: readonly T[]): T | null {
  return known.find((value) => value === given) ?? null;
}

export function filterOf(query: Query): LibraryFilter {
  return {
    text: query["text"] ?? "",
    kind: one(query["kind"], KINDS),
    reader: one(query["reader"], READERS),
    language: one(query["language"], LANGUAGES),
    missing: one(query["missing"], LANGUAGES),
    industry: query["industry"] ?? "",
    criterion: query["criterion"] ?? "",
  };
}

export function queryOf(filter: LibraryFilter): Record<string, string | null> {
  return Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, value || null]));
}

/** Words are looked for by the program, which also reads the texts; the rest is chosen from what it found. */
export function requestOf({ text }: LibraryFilter): LibraryListReq {
  return { text, kind: null, reader: null, industry: "", language: null, criterion: "", limit: MOST, offset: 0 };
}

const fits = (row: LibraryRow, { reader, language, missing, industry, criterion }: LibraryFilter): boolean =>
  (reader === null || row.readers.length === 0 || row.readers.includes(reader)) &&
  (language === null || row.languages.includes(language)) &&
  (missing === null || !row.languages.includes(missing)) &&
  (industry === "" || row.industries.length === 0 || row.industries.some((name) => fold(name) === fold(industry))) &&
  (criterion === "" || row.criteria.some((text) => Object.values(text).some((said) => fold(said) === fold(criterion))));

export function listed(rows: readonly LibraryRow[], filter: LibraryFilter): LibraryRow[] {
  return rows.filter((row) => (filter.kind === null || row.kind === filter.kind) && fits(row, filter));
}

/** How many of each kind the other filters let through; a kind that nothing is of stays away unless it is chosen. */
export function kindsIn(rows: readonly LibraryRow[], filter: LibraryFilter): { kind: EntryKind; count: number }[] {
  const through = rows.filter((row) => fits(row, filter));
  return KINDS.map((kind) => ({ kind, count: through.filter((row) => row.kind === kind).length })).filter(
    ({ kind }) => kind === filter.kind || rows.some((row) => row.kind === kind),
  );
}

/** Each once whatever its case, in the order of the alphabet. */
function once(words: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const word of words) if (word.trim() && !known.has(fold(word))) known.set(fold(word), word);
  return [...known.values()].sort((a, b) => a.localeCompare(b));
}

export const industriesOf = (rows: readonly LibraryRow[]): string[] => once(rows.flatMap(({ industries }) => industries));
export const tagsOf = (rows: readonly LibraryRow[]): string[] => once(rows.flatMap(({ tags }) => tags));
export const criteriaOf = (rows: readonly LibraryRow[], language: Language): string[] => once(rows.flatMap(({ criteria }) => criteria.map((text) => pick(text, language))));

/** Languages the library speaks: in which one entry at least is written. */
export function languagesOf(rows: readonly LibraryRow[], always: Language): Language[] {
  return LANGUAGES.filter((code) => code === always || rows.some(({ languages }) => languages.includes(code)));
}

/** So large a part of the library makes a language one that entries are expected in. */
const USUAL = 1 / 2;

/** Languages of which a row says that they are missing: the usual ones. A row shows others where it has them. */
export function usualLanguages(rows: readonly LibraryRow[], always: Language): Language[] {
  return languagesOf(rows, always).filter((code) => code === always || rows.filter(({ languages }) => languages.includes(code)).length >= rows.length * USUAL);
}

export const isFiltered = (filter: LibraryFilter): boolean => Object.values(filter).some(Boolean);

/** A consent in the entry that ends soon or has ended: the date, and whether it is over. */
export function consentOf({ consent_ends_on }: Pick<LibraryRow, "consent_ends_on">, today: string): { on: string; over: boolean } | null {
  if (consent_ends_on === null) return null;
  const days = daysBetween(today, consent_ends_on);
  return days > CONSENT_NEAR ? null : { on: consent_ends_on, over: days < 0 };
}

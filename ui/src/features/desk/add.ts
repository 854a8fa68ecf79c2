/* What can be added to an edition: kinds of blocks, blocks that other editions share, entries of the library. */

import { pick } from "$lib/local";
import { fold, matches } from "$lib/ui/search";
import type { EditionCoverage, Id, Language, LibraryRow, ReaderType } from "$lib/bindings";
import type { BlockKind } from "./blocks";

export type Addition =
  | { what: "kind"; id: string; kind: BlockKind; label: string }
  | { what: "break"; id: Id; label: string; detail: string }
  | { what: "shared"; id: Id; kind: BlockKind; label: string; detail: string }
  | { what: "entry"; id: Id; row: LibraryRow; label: string; detail: string; answers: string };

/** In sight before anything is typed; the rest is found by a word. */
const FEW = 5;
const FITTING = 3;

/** Entries that would answer a criterion nobody answers yet: which one. */
export function answering(coverage: EditionCoverage | undefined): Map<Id, string> {
  const found = new Map<Id, string>();
  for (const { criterion, suggestions } of coverage?.rows ?? []) {
    for (const suggestion of suggestions) {
      if (suggestion.kind === "entry" && !found.has(suggestion.id)) found.set(suggestion.id, criterion.text);
    }
  }
  return found;
}

/** What answers something first, then what is meant for this reader and written in its language. */
export function entriesFor(rows: readonly LibraryRow[], answers: ReadonlyMap<Id, string>, reader: ReaderType, language: Language, shown: Language): (Addition & { what: "entry" })[] {
  const weight = (row: LibraryRow): number =>
    (answers.has(row.id) ? 4 : 0) + (row.readers.length === 0 || row.readers.includes(reader) ? 2 : 0) + (row.languages.includes(language) ? 1 : 0);
  return rows
    .toSorted((a, b) => weight(b) - weight(a))
    .map((row) => ({ what: "entry", id: row.id, row, label: pick(row.title, shown), detail: pick(row.summary, shown), answers: answers.get(row.id) ?? "" }));
}

export interface Groups {
  /** Entries that answer what is open, before anything is typed. */
  fitting: Addition[];
  kinds: Addition[];
  shared: Addition[];
  entries: Addition[];
  /** Entries that are there and not in sight. */
  more: number;
}

/** Whether the name was typed, or the beginning of it. */
const begins = ({ label }: Addition, text: string): boolean => fold(label).startsWith(fold(text.trim()));

export type Section = "fitting" | "kinds" | "shared" | "entries";

/** In which order the groups stand. With a word typed, what the library says comes first: kinds are few and known. A kind
    that is called by its name is what was meant, before all texts that happen to contain the word. */
export function ordered(groups: Groups, text: string): Section[] {
  if (text.trim() === "") return ["fitting", "kinds", "shared", "entries"];
  return groups.kinds.some((kind) => begins(kind, text)) ? ["kinds", "entries", "shared"] : ["entries", "shared", "kinds"];
}

/** Words are looked for in names here; entries were found by their texts already. */
export function grouped(kinds: readonly Addition[], shared: readonly Addition[], entries: readonly Addition[], text: string): Groups {
  if (text.trim() === "") {
    const fitting = entries.filter((entry) => entry.what === "entry" && entry.answers !== "").slice(0, FITTING);
    const others = entries.filter((entry) => !fitting.includes(entry));
    return { fitting, kinds: [...kinds], shared: [...shared], entries: others.slice(0, FEW), more: Math.max(0, others.length - FEW) };
  }
  const named = (all: readonly Addition[]) => all.filter(({ label }) => matches(label, text)).toSorted((a, b) => Number(begins(b, text)) - Number(begins(a, text)));
  return { fitting: [], kinds: named(kinds), shared: named(shared), entries: [...entries], more: 0 };
}

/* Criteria beside arguments, and beside editions: who asks for what, and how far each edition came with it (M15). */
import type { CoverageRow, CriterionState, EditionCoverage, Id, ReaderCriterion, Suggestion } from "$lib/bindings";
import { language } from "$lib/i18n";
import { pick } from "$lib/local";
import { stateOf, type CriterionNews } from "./criteria";

export interface Cell {
  edition: Id;
  state: CriterionNews;
  /** The block to look at: what answers it, or would if it had something to show. */
  block: Id | null;
  suggestions: readonly Suggestion[];
}
export interface MatrixRow {
  id: Id;
  text: string;
  person: string;
  state: CriterionState;
  /** In the order of editions; null where the reader doesn't ask for it. */
  cells: (Cell | null)[];
}

/** Each criterion once, verified before stated, people together. */
export function matrixOf(editions: readonly EditionCoverage[]): MatrixRow[] {
  const rows = new Map<Id, MatrixRow>();
  for (const [column, { edition_id, rows: asked }] of editions.entries()) {
    for (const { criterion, suggestions } of asked) {
      const { id, text, person, state } = criterion;
      const row = rows.get(id) ?? { id, text, person, state, cells: editions.map(() => null) };
      row.cells[column] = { edition: edition_id, state: stateOf(criterion), block: criterion.answered_by[0] ?? criterion.unseen[0] ?? null, suggestions };
      rows.set(id, row);
    }
  }
  const people = [...new Set([...rows.values()].map(({ person }) => person))];
  return [...rows.values()].toSorted(
    (a, b) => people.indexOf(a.person) - people.indexOf(b.person) || Number(b.state === "verified") - Number(a.state === "verified"),
  );
}

/** The best entry of the library for the first edition in which nothing answers. */
export function offerOf(cells: readonly (Pick<Cell, "edition" | "suggestions"> | null)[]): { edition: Id; id: Id; name: string } | null {
  for (const cell of cells) {
    const entry = cell?.suggestions.find((suggestion) => suggestion.kind === "entry");
    if (cell && entry?.kind === "entry") return { edition: cell.edition, id: entry.id, name: pick(entry.title, language.code) };
  }
  return null;
}

/** How an argument stands to a criterion it answers: it counts, or what is missing. */
export type Mark = "counts" | "unproved" | "undated" | "unseen";
export interface ArgumentColumn {
  id: Id;
  /** From 1; empty where the program doesn't tell. */
  pages: readonly number[];
}
export interface ArgumentRow {
  criterion: ReaderCriterion;
  suggestions: readonly Suggestion[];
  /** In the order of columns; null: it says nothing about this. */
  marks: (Mark | null)[];
}

/** One reader's criteria, and the arguments of the edition in the order of its pages. `layout`: its blocks. */
export function argumentsOf({ rows, arguments: known }: Pick<EditionCoverage, "rows" | "arguments">, layout: readonly Id[]): { columns: ArgumentColumn[]; rows: ArgumentRow[] } {
  const pages = new Map(known.map((argument) => [argument.block_id, argument.pages]));
  // A block of proofs answers with its rows, and is no argument of its own.
  const ids = new Set(rows.flatMap(({ criterion }) => [...criterion.answered_by, ...criterion.unseen]));
  const placed = [...ids].toSorted((a, b) => layout.indexOf(a) - layout.indexOf(b)).map((id): ArgumentColumn => ({ id, pages: pages.get(id) ?? [] }));
  // The decision stands on the first page, wherever it is in the list; without a page of its own a block follows the one before it.
  const page = new Map<Id, number>();
  let last = 0;
  for (const { id, pages: [first] } of placed) {
    page.set(id, first ?? last);
    last = Math.max(last, first ?? 0);
  }
  const columns = placed.toSorted((a, b) => (page.get(a.id) ?? 0) - (page.get(b.id) ?? 0));
  return {
    columns,
    rows: rows
      .toSorted((a, b) => Number(b.criterion.state === "verified") - Number(a.criterion.state === "verified"))
      .map((row) => ({ criterion: row.criterion, suggestions: row.suggestions, marks: columns.map(({ id }) => markOf(row, id)) })),
  };
}

function markOf({ criterion, evidence }: Pick<CoverageRow, "criterion" | "evidence">, block: Id): Mark | null {
  if (criterion.answered_by.includes(block)) {
    if (criterion.answered) return "counts";
    return evidence.length > 0 ? "undated" : "unproved";
  }
  return criterion.unseen.includes(block) ? "unseen" : null;
}

/* Criteria beside editions: who asks for what, and how far each edition came with it (M15). */
import type { CriterionState, EditionCoverage, Id, Suggestion } from "$lib/bindings";
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

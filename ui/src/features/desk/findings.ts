/* Findings of the readiness check for the eye. */
import type { Id, Readiness, ReaderType } from "$lib/bindings";

export interface Group {
  first: Readiness;
  count: number;
}

/** A new proposal is full of places to fill in: those of one block are one finding. Others stand alone. */
export function groupFindings(findings: readonly Readiness[]): Group[] {
  const groups: Group[] = [];
  for (const finding of findings) {
    const same =
      finding.code === "placeholder_left" && finding.block_id !== null
        ? groups.find(({ first }) => first.code === finding.code && first.block_id === finding.block_id)
        : undefined;
    if (same) same.count += 1;
    else groups.push({ first: finding, count: 1 });
  }
  return groups;
}

export interface Elsewhere {
  id: Id;
  reader: ReaderType;
  /** For whom it is alone; null where it is the reader's common one. */
  person: string | null;
  /** Its place in the address of the desk. */
  place: string;
  count: number;
}
interface Edition {
  id: Id;
  reader: ReaderType;
  person: string | null;
  personal: boolean;
}

/** What waits in the editions that are not open, in their order: places to fill in counted as on their own panel. */
export function elsewhere(readiness: readonly Readiness[], editions: readonly Edition[], open: Id): Elsewhere[] {
  return editions
    .filter(({ id }) => id !== open)
    .map(({ id, reader, person, personal }) => ({
      id,
      reader,
      person: personal ? (person ?? "") : null,
      place: personal ? id : reader,
      count: groupFindings(readiness.filter(({ edition_id }) => edition_id === id)).length,
    }))
    .filter(({ count }) => count > 0);
}

/* What the dossier can say in this proposal: what is in, what isn't yet, what says something else by now. */

import type { FeedPlace, FeedRow, Id, ReaderType } from "$lib/bindings";

interface Edition {
  id: Id;
  reader: ReaderType;
  /** What stands on its pages. */
  blocks: readonly Id[];
}
export type FeedState = "changed" | "gone" | "open" | "in";

/** Where it stands in this edition: a block of its own or one that it shares; finance reads the calculation, too. */
export function hereOf({ into }: Pick<FeedRow, "into">, { id, reader, blocks }: Edition): FeedPlace | undefined {
  return into.find(({ edition_id, block_id }) => edition_id === id || (edition_id === null && (block_id === null ? reader === "finance" : blocks.includes(block_id))));
}

export function stateOf(row: Pick<FeedRow, "into">, edition: Edition): FeedState {
  const here = hereOf(row, edition);
  if (!here) return "open";
  return here.gone ? "gone" : here.changed ? "changed" : "in";
}

const ORDER: readonly FeedState[] = ["changed", "gone", "open", "in"];

/** What concerns this edition: what wants an answer first, then what can be put in, then what is in. */
export function feedsFor(rows: readonly FeedRow[], edition: Edition): FeedRow[] {
  return rows
    .filter((row) => row.fits.includes(edition.id) || hereOf(row, edition) !== undefined)
    .map((row, index) => ({ row, index, order: ORDER.indexOf(stateOf(row, edition)) }))
    .toSorted((a, b) => a.order - b.order || a.index - b.index)
    .map(({ row }) => row);
}

/** Other editions that say it already. */
export const elsewhereOf = (row: Pick<FeedRow, "into">, edition: Edition): Id[] =>
  [...new Set(row.into.flatMap(({ edition_id }) => (edition_id !== null && edition_id !== edition.id ? [edition_id] : [])))];

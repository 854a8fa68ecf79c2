/* The outline: blocks of an edition in reading order, under the page each begins on. */
import type { BlockDesk, Id, PlacedBlock, Placement } from "$lib/bindings";

export interface OutlineRow {
  block: BlockDesk;
  placement: Placement;
  /** 1 is the first; the page on which the block begins. */
  page: number;
  /** The first row of its page. */
  opens: boolean;
  /** Its place is always the last. */
  fixed: boolean;
}

export interface PageBoxes {
  blocks: readonly PlacedBlock[];
}

/** A block that the pages do not show yet (just added, or without content) stands with the one before it. */
export function outlineRows(layout: readonly Placement[], blocks: ReadonlyMap<Id, BlockDesk>, pages: readonly PageBoxes[]): OutlineRow[] {
  const starts = new Map<Id, number>();
  for (const [index, page] of pages.entries()) {
    for (const { block_id } of page.blocks) if (!starts.has(block_id)) starts.set(block_id, index + 1);
  }
  const rows: OutlineRow[] = [];
  let page = 1;
  for (const placement of layout) {
    const block = blocks.get(placement.block_id);
    if (!block) continue;
    // Pages only grow: right after a move the boxes still tell the old order.
    page = Math.max(page, starts.get(block.id) ?? page);
    rows.push({ block, placement, page, opens: rows.at(-1)?.page !== page, fixed: block.content.kind === "expiry" });
  }
  return rows;
}

/** The layout after a block has moved; the expiry block stays last, as the program keeps it. */
export function movedLayout(layout: readonly Placement[], from: number, to: number, isExpiry: (id: Id) => boolean): Placement[] {
  const next = [...layout];
  const [placement] = next.splice(from, 1);
  if (!placement) return next;
  next.splice(to, 0, placement);
  return [...next.filter(({ block_id }) => !isExpiry(block_id)), ...next.filter(({ block_id }) => isExpiry(block_id))];
}

/** Where a block moved to a page lands: after the one that opens it, since that one may be what begins the page. */
export function placeOnPage(rows: readonly OutlineRow[], from: number, page: number): number {
  const first = rows.findIndex((row) => row.page === page);
  if (first < 0) return from;
  return from < first ? first : first + (rows[first]?.placement.new_page ? 1 : 0);
}

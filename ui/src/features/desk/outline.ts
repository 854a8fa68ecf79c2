/* The outline: blocks of an edition in reading order, under the page each begins on. */
import type { BlockDesk, Id, PlacedBlock, Placement, ReaderType } from "$lib/bindings";

export interface OutlineRow {
  block: BlockDesk;
  placement: Placement;
  /** 1 is the first; the page on which the block begins. */
  page: number;
  /** The first row of its page. */
  opens: boolean;
  /** Its place is always the last. */
  fixed: boolean;
  /** Stands at the foot of the first page, wherever it is in the order. */
  foot: boolean;
}

export interface PageBoxes {
  blocks: readonly PlacedBlock[];
}

/** What the director is asked stands at the foot of the first page: it is listed where it is read. */
function atFoot(layout: readonly Placement[], blocks: ReadonlyMap<Id, BlockDesk>, starts: ReadonlyMap<Id, number>, reader?: ReaderType): Id | null {
  if (reader !== "director") return null;
  const broken = layout.findIndex(({ new_page }, index) => index > 0 && new_page);
  const first = layout.slice(0, broken < 0 ? undefined : broken).find(({ block_id }) => blocks.get(block_id)?.content.kind === "decision");
  return first && starts.get(first.block_id) === 1 ? first.block_id : null;
}

/** A block that the pages do not show yet (just added, or without content) stands with the one before it. */
export function outlineRows(layout: readonly Placement[], blocks: ReadonlyMap<Id, BlockDesk>, pages: readonly PageBoxes[], reader?: ReaderType): OutlineRow[] {
  const starts = new Map<Id, number>();
  for (const [index, page] of pages.entries()) {
    for (const { block_id } of page.blocks) if (!starts.has(block_id)) starts.set(block_id, index + 1);
  }
  const rows: Omit<OutlineRow, "opens">[] = [];
  const asked = atFoot(layout, blocks, starts, reader);
  let foot: Omit<OutlineRow, "opens"> | undefined;
  let page = 1;
  for (const placement of layout) {
    const block = blocks.get(placement.block_id);
    if (!block) continue;
    if (block.id === asked) {
      foot = { block, placement, page: 1, fixed: false, foot: true };
      continue;
    }
    // Pages only grow: right after a move the boxes still tell the old order.
    page = Math.max(page, starts.get(block.id) ?? page);
    rows.push({ block, placement, page, fixed: block.content.kind === "expiry", foot: false });
  }
  if (foot) {
    const next = rows.findIndex((row) => row.page > 1 || row.fixed);
    rows.splice(next < 0 ? rows.length : next, 0, foot);
  }
  return rows.map((row, index) => ({ ...row, opens: rows[index - 1]?.page !== row.page }));
}

/** From the places of rows to those of the layout: what is moved goes behind the row it was put after. */
export function layoutMove(rows: readonly OutlineRow[], layout: readonly Placement[], from: number, to: number): { from: number; to: number } {
  const order = [...rows];
  const [row] = order.splice(from, 1);
  const at = layout.findIndex(({ block_id }) => block_id === row?.block.id);
  const before = order.slice(0, to).findLast(({ foot }) => !foot);
  const rest = layout.filter((_, index) => index !== at);
  return { from: at, to: before ? rest.findIndex(({ block_id }) => block_id === before.block.id) + 1 : 0 };
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

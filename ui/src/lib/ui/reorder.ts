/* Moving an item of a list. Indexes are as the eye counts: before the move. */

export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const next = [...items];
  const [item] = next.splice(from, 1);
  if (item !== undefined) next.splice(to, 0, item);
  return next;
}

/** Where a dragged row would land: the gap nearest to the pointer, as an index after the move. */
export function dropIndex(pointerY: number, rows: readonly { top: number; height: number }[], from: number): number {
  let gap = rows.findIndex((row) => pointerY < row.top + row.height / 2);
  if (gap < 0) gap = rows.length;
  // Taking the row out first shifts every gap below it up by one.
  return gap > from ? gap - 1 : gap;
}

/** The nearest place at or before `to` (in the direction of the move) that may change: fixed rows keep theirs. */
export function allowedIndex(to: number, from: number, isFixed: (index: number) => boolean): number {
  const step = to > from ? -1 : 1;
  let index = to;
  while (index !== from && isFixed(index)) index += step;
  return index;
}

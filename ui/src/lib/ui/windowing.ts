/* Which rows of a long list are in sight. Pure figures, so that they can be tested without a screen. */

export interface Range {
  from: number;
  /** Exclusive. */
  to: number;
}

/** Rows to draw: those in sight and a few beyond each edge, so that scrolling shows no gaps. */
export function visibleRange(scrollTop: number, height: number, rowHeight: number, count: number, overscan = 8): Range {
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const last = Math.ceil((Math.max(0, scrollTop) + height) / rowHeight);
  return {
    from: Math.max(0, Math.min(count, first - overscan)),
    to: Math.min(count, last + overscan),
  };
}

/** Where to scroll so that the row stands whole in sight, moving as little as possible. */
export function scrollToShow(index: number, scrollTop: number, height: number, rowHeight: number): number {
  const top = index * rowHeight;
  if (top < scrollTop) return top;
  const bottom = top + rowHeight;
  return bottom > scrollTop + height ? bottom - height : scrollTop;
}

/** The row a key leads to, or null if the key is not about rows. */
export function rowForKey(key: string, current: number, count: number, page: number): number | null {
  if (count === 0) return null;
  const clamp = (i: number) => Math.min(count - 1, Math.max(0, i));
  switch (key) {
    case "ArrowDown":
    case "j":
      return clamp(current + 1);
    case "ArrowUp":
    case "k":
      return current < 0 ? 0 : clamp(current - 1);
    case "PageDown":
      return clamp(current + page);
    case "PageUp":
      return clamp(current - page);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** The row nearest to where a key led that isn't the name of a group: onwards, at the ends back. */
export function overHeadings(wanted: number, from: number, count: number, heads: (index: number) => boolean): number {
  const on = wanted >= from ? 1 : -1;
  for (const step of [on, -on]) {
    for (let index = wanted; index >= 0 && index < count; index += step) if (!heads(index)) return index;
  }
  return from;
}

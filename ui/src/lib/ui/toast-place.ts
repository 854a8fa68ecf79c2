/* Where the message at the foot of the window stands, so that it covers nothing that is needed: between the columns
   at the sides, above the bars at the foot. Pure figures, so that they can be tested without a screen. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Place {
  /** The middle of the message, from the left edge of the window. */
  centre: number;
  /** From the foot of the window. */
  bottom: number;
  maxWidth: number;
}

const MARGIN = 20;
const GAP = 12;
const WIDEST = 720;
/** Between narrower columns no message can be read. */
const NARROWEST = 300;
/** Taller than this part of the window it is a column, otherwise a bar. */
const COLUMN = 0.45;

/** `clear`: what must stay in sight. */
export function placeToast(window: { width: number; height: number }, toast: { width: number; height: number }, clear: readonly Box[]): Place {
  const seen = clear.filter((box) => box.right > box.left && box.bottom > box.top && box.bottom > 0 && box.top < window.height);
  const isColumn = (box: Box) => box.bottom - box.top >= COLUMN * window.height && box.right - box.left <= 0.75 * window.width;

  let [from, to] = [0, window.width];
  for (const { left, right } of seen.filter(isColumn)) {
    const atLeft = left + right < window.width;
    const next: [number, number] = atLeft ? [Math.max(from, right), to] : [from, Math.min(to, left)];
    // A column that leaves too little beside it is covered after all.
    if (next[1] - next[0] >= NARROWEST) [from, to] = next;
  }
  const maxWidth = Math.min(WIDEST, to - from - 2 * MARGIN);
  const centre = (from + to) / 2;
  const half = Math.min(toast.width, maxWidth) / 2;

  let bottom = MARGIN;
  const bars = seen.filter((box) => !isColumn(box) && box.bottom - box.top < COLUMN * window.height && box.left < centre + half && box.right > centre - half);
  // The lowest first: what stands on it lifts the message further.
  for (const { top, bottom: end } of bars.sort((a, b) => b.bottom - a.bottom)) {
    const foot = window.height - bottom;
    if (end > foot - toast.height - GAP / 2 && top < foot) bottom = window.height - top + GAP;
  }
  // Lifted out of the lower half it is no message at the foot any more.
  return { centre, bottom: bottom > window.height / 2 ? MARGIN : bottom, maxWidth };
}

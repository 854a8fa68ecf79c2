/* Places on pages. Boxes are in points from the top left of their page. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Room put into a page that is shown beside another: above `at`, so many points. */
export interface Gap {
  at: number;
  by: number;
}

/** How far a place of the page has moved down. */
export function movedBy(gaps: readonly Gap[], y: number): number {
  return gaps.reduce((sum, { at, by }) => (at <= y ? sum + by : sum), 0);
}

/** The page with all its room. */
export function withRoom<P extends { height: number }>(page: P, gaps: readonly Gap[]): P {
  return gaps.length === 0 ? page : { ...page, height: page.height + gaps.reduce((sum, { by }) => sum + by, 0) };
}

/** The smallest box under the point: what is drawn inside another thing is meant before that thing. */
export function boxAt<B extends Box>(boxes: readonly B[], x: number, y: number, slack = 0): B | undefined {
  let found: B | undefined;
  for (const box of boxes) {
    const inside = x >= box.x - slack && x <= box.x + box.width + slack && y >= box.y - slack && y <= box.y + box.height + slack;
    if (inside && (!found || box.width * box.height < found.width * found.height)) found = box;
  }
  return found ?? (slack === 0 ? boxAt(boxes, x, y, 4) : undefined);
}

/** A box as parts of its page, so that it follows every zoom without being worked out again. */
export function partStyle(box: Box, page: { width: number; height: number }, grow = 0): string {
  const percent = (value: number, of: number) => `${((value / of) * 100).toFixed(3)}%`;
  return [
    `left:${percent(box.x - grow, page.width)}`,
    `top:${percent(box.y - grow, page.height)}`,
    `width:${percent(box.width + 2 * grow, page.width)}`,
    `height:${percent(box.height + 2 * grow, page.height)}`,
  ].join(";");
}

/** CSS pixels to a point at 100 %: an inch has 96 of one and 72 of the other. */
export const PIXELS_PER_POINT = 96 / 72;

export const ZOOM = { min: 0.25, max: 3 };
const STEPS = [0.25, 0.33, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The next round zoom in a direction from any zoom. */
export function zoomStep(zoom: number, step: 1 | -1): number {
  const clear = 0.005;
  const next = step > 0 ? STEPS.find((value) => value > zoom + clear) : STEPS.findLast((value) => value < zoom - clear);
  return next ?? (step > 0 ? ZOOM.max : ZOOM.min);
}

/** The zoom at which a page of so many points fills so many pixels. */
export function zoomToFit(pagePoints: number, pixels: number): number {
  return Math.min(ZOOM.max, Math.max(ZOOM.min, pixels / (pagePoints * PIXELS_PER_POINT)));
}

/** The page that takes most of the window: the one people say they look at. */
export function pageInView(tops: readonly number[], heights: readonly number[], scrollTop: number, room: number): number {
  let best = 0;
  let most = -1;
  for (const [index, top] of tops.entries()) {
    const seen = Math.min(top + (heights[index] ?? 0), scrollTop + room) - Math.max(top, scrollTop);
    if (seen > most) {
      most = seen;
      best = index;
    }
  }
  return best;
}

/** Where to scroll so that what begins at `from` and is `size` long is in sight: nowhere if it is, else with some room
    before it. */
export function intoSight(from: number, size: number, scrolled: number, room: number): number {
  const EDGE = 8;
  if (from >= scrolled + EDGE && from + size <= scrolled + room - EDGE) return scrolled;
  return Math.max(0, from - Math.max(24, (room - size) / 3));
}

/* Where one looks at the map: how near, and which part of it. All in pixels; the map's own at a zoom of one. */

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface Size {
  width: number;
  height: number;
}
/** A point of the map stands at `x + its x × k`. */
export interface View {
  x: number;
  y: number;
  k: number;
}
export type Way = "left" | "right" | "up" | "down";

export const NEAREST = 2;
export const FARTHEST = 0.2;
/** Below it names are no longer read, only guessed. */
export const READABLE = 0.7;
const MARGIN = 20;

const within = (k: number) => Math.min(NEAREST, Math.max(FARTHEST, k));

/** All of it in the middle, and never larger than life. */
export function fit(bounds: Area, size: Size): View {
  if (bounds.width <= 0 || bounds.height <= 0 || size.width <= 0 || size.height <= 0) return { x: MARGIN, y: MARGIN, k: 1 };
  const k = within(Math.min(1, (size.width - 2 * MARGIN) / bounds.width, (size.height - 2 * MARGIN) / bounds.height));
  return { k, x: (size.width - bounds.width * k) / 2 - bounds.x * k, y: (size.height - bounds.height * k) / 2 - bounds.y * k };
}

/** What is seen first: all of it if names can be read then, else as much as fits around whoever decides, from where
    one walks on. No room is left empty that the map could fill. */
export function opening(bounds: Area, size: Size, decides: Area | null): View {
  const whole = fit(bounds, size);
  if (whole.k >= READABLE) return whole;
  const k = READABLE;
  const along = (from: number, length: number, room: number, about: number) => {
    if (length * k <= room - 2 * MARGIN) return (room - length * k) / 2 - from * k;
    return Math.min(MARGIN - from * k, Math.max(room - MARGIN - (from + length) * k, room / 2 - about * k));
  };
  const x = decides ? decides.x + decides.width / 2 : bounds.x + bounds.width / 2;
  const y = decides ? decides.y + decides.height / 2 : bounds.y;
  return { k, x: along(bounds.x, bounds.width, size.width, x), y: along(bounds.y, bounds.height, size.height, y) };
}

/** The point under the pointer stays where it is. */
export function zoomed(view: View, factor: number, at: { x: number; y: number }): View {
  const k = within(view.k * factor);
  const by = k / view.k;
  return { k, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by };
}

/** Moves no more than it takes to bring an area into sight. */
export function revealed(view: View, area: Area, size: Size): View {
  const into = (from: number, to: number, room: number) => (from < MARGIN ? MARGIN - from : to > room - MARGIN ? Math.max(room - MARGIN - to, MARGIN - from) : 0);
  const left = view.x + area.x * view.k;
  const top = view.y + area.y * view.k;
  const dx = into(left, left + area.width * view.k, size.width);
  const dy = into(top, top + area.height * view.k, size.height);
  return dx === 0 && dy === 0 ? view : { ...view, x: view.x + dx, y: view.y + dy };
}

/** The card that lies next in a direction: what is straight ahead goes before what is only near. */
export function next<C extends { id: string; area: Area }>(cards: readonly C[], from: C, way: Way): C | null {
  const [cx, cy] = [from.area.x + from.area.width / 2, from.area.y + from.area.height / 2];
  let best: { card: C; far: number } | null = null;
  for (const card of cards) {
    if (card.id === from.id) continue;
    const dx = card.area.x + card.area.width / 2 - cx;
    const dy = card.area.y + card.area.height / 2 - cy;
    const ahead = way === "right" ? dx : way === "left" ? -dx : way === "down" ? dy : -dy;
    const aside = Math.abs(way === "left" || way === "right" ? dy : dx);
    if (ahead < 8) continue;
    const far = ahead + 2 * aside;
    if (!best || far < best.far) best = { card, far };
  }
  return best?.card ?? null;
}

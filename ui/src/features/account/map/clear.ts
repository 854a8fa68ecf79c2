/* Lines of influence that keep clear of other people's cards: the one that was drawn if it does, else from other sides
   of both cards, through the gaps between rows and columns. */

import type { Area } from "./view";

type Point = readonly [number, number];
export type Curve = readonly [Point, Point, Point, Point];

/** As near as a line comes to a card that isn't its own. */
const MARGIN = 5;
const SAMPLES = 28;
/** How far a line goes straight out of a side before it turns. */
const PULLS = [36, 72, 120] as const;
const SIDES = [
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: 1, y: 0 },
] as const;
type Side = (typeof SIDES)[number];

function pointAt([a, b, c, d]: Curve, t: number): Point {
  const s = 1 - t;
  const mix = (i: 0 | 1) => s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i];
  return [mix(0), mix(1)];
}

const inside = ([x, y]: Point, area: Area, margin: number): boolean =>
  x > area.x - margin && x < area.x + area.width + margin && y > area.y - margin && y < area.y + area.height + margin;

/** How much of the line lies on cards, and how long it is. Its own two count where it runs through them. */
function burden(curve: Curve, own: readonly Area[], others: readonly Area[]): { hidden: number; length: number } {
  let hidden = 0;
  let length = 0;
  let before = curve[0];
  for (let i = 1; i < SAMPLES; i += 1) {
    const at = pointAt(curve, i / SAMPLES);
    length += Math.hypot(at[0] - before[0], at[1] - before[1]);
    before = at;
    if (others.some((area) => inside(at, area, MARGIN)) || own.some((area) => inside(at, area, -1))) hidden += 1;
  }
  return { hidden, length };
}

const leaving = (area: Area, { x, y }: Side): Point => [area.x + area.width * (0.5 + x / 2), area.y + area.height * (0.5 + y / 2)];

/** The line between two cards that hides least behind others; of those that hide nothing, the shortest. */
export function clear(drawn: Curve, from: Area, to: Area, others: readonly Area[]): Curve {
  const own = [from, to];
  let best = { curve: drawn, ...burden(drawn, own, others) };
  if (best.hidden === 0) return drawn;
  for (const out of SIDES) {
    for (const into of SIDES) {
      const [start, end] = [leaving(from, out), leaving(to, into)];
      for (const pull of PULLS) {
        const curve: Curve = [start, [start[0] + out.x * pull, start[1] + out.y * pull], [end[0] + into.x * pull, end[1] + into.y * pull], end];
        const found = burden(curve, own, others);
        if (found.hidden < best.hidden || (found.hidden === best.hidden && found.length < best.length)) best = { curve, ...found };
      }
    }
  }
  return best.curve;
}

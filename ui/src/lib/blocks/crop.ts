/* The frame over a picture: what of it is kept. All in thousandths of the picture. */

import type { Crop } from "$lib/bindings";

export const WHOLE: Crop = { left: 0, top: 0, right: 0, bottom: 0 };
/** A twentieth of the picture is always left. */
export const MOST = 950;

export type Side = keyof Crop;
export const OPPOSITE: Record<Side, Side> = { left: "right", right: "left", top: "bottom", bottom: "top" };

/** A side cut as far as the other one lets it. */
export function cut(crop: Crop, side: Side, to: number): Crop {
  return { ...crop, [side]: Math.min(Math.max(Math.round(to), 0), MOST - crop[OPPOSITE[side]]) };
}

/** The frame after its sides, or with none all of it, went so far to the right and down. */
export function dragged(crop: Crop, sides: readonly Side[], right: number, down: number): Crop {
  if (sides.length === 0) return shifted(crop, right, down);
  const by: Record<Side, number> = { left: right, right: -right, top: down, bottom: -down };
  return sides.reduce((now, side) => cut(now, side, crop[side] + by[side]), crop);
}

/** Moved without another size: it stops at the edges of the picture. */
function shifted(crop: Crop, right: number, down: number): Crop {
  const across = Math.min(Math.max(Math.round(right), -crop.left), crop.right);
  const along = Math.min(Math.max(Math.round(down), -crop.top), crop.bottom);
  return { left: crop.left + across, right: crop.right - across, top: crop.top + along, bottom: crop.bottom - along };
}

/** Width by height of what is kept. */
export function ratioOf(crop: Crop, { width, height }: { width: number; height: number }): number {
  return (width * (1000 - crop.left - crop.right)) / (height * (1000 - crop.top - crop.bottom));
}

/* Something that can be added is dragged into the outline: between which blocks it would land. Driven by the pointer,
   because the window's own drag and drop belongs to files. */

import { dropIndex } from "$lib/ui/reorder";

export interface Box {
  top: number;
  height: number;
}
export interface Outline {
  left: number;
  right: number;
  top: number;
  bottom: number;
  rows: readonly Box[];
  /** Nothing goes behind what ends the proposal. */
  most: number;
}

/** A press that moves less is a click. */
const SLACK = 6;

export class Bring<T> {
  /** What is dragged, and where the pointer is. */
  now = $state.raw<{ what: T; x: number; y: number } | null>(null);
  /** The place among the blocks; null: let go here, nothing happens. */
  at = $state<number | null>(null);
  /** Where the line is drawn that says so. */
  line = $state<number | null>(null);

  #pressed: { what: T; x: number; y: number } | null = null;
  #outline: Outline | null = null;

  constructor(private readonly measure: () => Outline | null) {}

  press(what: T, x: number, y: number): void {
    this.#pressed = { what, x, y };
  }

  /** True from the moment on at which it is a drag. */
  move(x: number, y: number): boolean {
    const pressed = this.#pressed;
    if (!pressed) return false;
    if (!this.now && Math.hypot(x - pressed.x, y - pressed.y) < SLACK) return false;
    if (!this.now) this.#outline = this.measure();
    this.now = { what: pressed.what, x, y };
    const outline = this.#outline;
    const over = outline !== null && x >= outline.left && x <= outline.right && y >= outline.top && y <= outline.bottom;
    this.at = over ? Math.min(dropIndex(y, outline.rows, outline.rows.length), outline.most) : null;
    this.line = over && this.at !== null ? lineOf(outline, this.at) : null;
    return true;
  }

  get bounds(): { left: number; width: number } {
    const { left = 0, right = 0 } = this.#outline ?? {};
    return { left, width: right - left };
  }

  /** What was dropped and where; null if it was only a click, or was let go elsewhere. */
  drop(): { what: T; at: number } | null {
    const { now, at } = this;
    this.cancel();
    return now && at !== null ? { what: now.what, at } : null;
  }

  cancel(): void {
    this.#pressed = this.#outline = this.now = this.at = this.line = null;
  }
}

function lineOf({ rows, top }: Outline, at: number): number {
  const row = rows[at];
  if (row) return row.top;
  const last = rows.at(-1);
  return last ? last.top + last.height : top;
}

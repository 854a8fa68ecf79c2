/* Where words stand on a page. A page says its text in runs; what is looked for may begin in one and end in another,
   and spaces are not to be trusted: lines break between words. */

import type { Box } from "$lib/pdf/geometry";
import type { TextRun } from "$lib/pdf/engine";
import type { DiffPiece, VersionChange } from "$lib/bindings";

/** A box on a page, 0 is the first. */
export interface Spot extends Box {
  page: number;
}
export interface Run extends TextRun {
  page: number;
}
/** How wide a text is, in any measure: only parts of a run are asked for. */
export type Measure = (text: string) => number;

const BLANK = /[\s\u00ad\u200b]/u;
export const bare = (text: string): string => [...text].filter((letter) => !BLANK.test(letter)).join("");

/** The letters of runs, each with its place. */
export class Text {
  readonly letters: string;
  #places: { run: number; from: number; to: number }[] = [];

  constructor(
    readonly runs: readonly Run[],
    private readonly measure: Measure,
  ) {
    const letters: string[] = [];
    runs.forEach(({ text }, run) => {
      let at = 0;
      for (const letter of text) {
        if (!BLANK.test(letter)) {
          // A letter of two units takes two places, so that offsets stay those of the string.
          for (const unit of letter.split("")) {
            letters.push(unit);
            this.#places.push({ run, from: at, to: at + letter.length });
          }
        }
        at += letter.length;
      }
    });
    this.letters = letters.join("");
  }

  /** Boxes around these letters: one for each line. */
  spots(from: number, to: number): Spot[] {
    const spots: Spot[] = [];
    let at = from;
    while (at < to) {
      const first = this.#places[at];
      if (!first) break;
      let last = first;
      while (at < to && this.#places[at]?.run === first.run) last = this.#places[at++] ?? last;
      const run = this.runs[first.run] as Run;
      const whole = this.measure(run.text) || 1;
      const part = (end: number) => (this.measure(run.text.slice(0, end)) / whole) * run.width;
      const x = run.x + part(first.from);
      const box = { page: run.page, x, y: run.y, width: run.x + part(last.to) - x, height: run.height };
      const before = spots.at(-1);
      const joins = before && before.page === box.page && Math.abs(before.y - box.y) < 1 && box.x - (before.x + before.width) < run.height;
      if (joins) before.width = box.x + box.width - before.x;
      else spots.push(box);
    }
    return spots;
  }
}

/** Where the words stand that one side says otherwise: `removed` on the left, `added` on the right. */
export function changedSpots(text: Text, changed: readonly { pieces: readonly DiffPiece[] }[], gone: VersionChange): Spot[] {
  const spots: Spot[] = [];
  let cursor = 0;
  for (const { pieces } of changed) {
    const own = pieces.filter(({ change }) => change === "same" || change === gone).map((piece) => ({ ...piece, text: bare(piece.text) }));
    const whole = own.map((piece) => piece.text).join("");
    if (!own.some(({ change, text: said }) => change === gone && said)) continue;
    const here = text.letters.indexOf(whole, cursor);
    const found = here >= 0 ? here : text.letters.indexOf(whole);
    if (found >= 0) {
      let at = found;
      for (const piece of own) {
        if (piece.change === gone) spots.push(...text.spots(at, at + piece.text.length));
        at += piece.text.length;
      }
      cursor = at;
    } else {
      // The page says it in another order (a table): each piece by itself, if there is no doubt where.
      for (const piece of own) {
        const only = piece.change === gone && piece.text.length > 1 ? text.letters.indexOf(piece.text) : -1;
        if (only >= 0 && text.letters.indexOf(piece.text, only + 1) < 0) spots.push(...text.spots(only, only + piece.text.length));
      }
    }
  }
  return spots;
}

/* Two pages side by side stay level: where one has more, the other is given room, as much as it takes for what both
   have to stand at the same height again. */

import type { Gap } from "$lib/pdf/geometry";
import type { ComparedBlock, PreviewPage } from "$lib/bindings";
import { bare, type Run } from "./words";

export interface Level {
  left: Gap[];
  right: Gap[];
}

/** Less than this the eye doesn't see. */
const LEAST = 2;
/** The cut leaves a block its upper rule and its dot. */
const ABOVE = 9;

interface Anchor {
  /** What both sides would say of the same thing. */
  key: string;
  y: number;
}

/** `page`: which pair of pages, 0 is the first. */
export function levelPages(blocks: readonly ComparedBlock[], left: Side, right: Side, page: number): Level {
  const level: Level = { left: [], right: [] };
  const [here, there] = [left.pages[page], right.pages[page]];
  if (!here || !there) return level;
  const pairs = new Map(blocks.flatMap((block) => (block.left !== null && block.right !== null ? [[block.left, block.right] as const] : [])));
  const before = anchors(here, left.runs, page, (id) => pairs.get(id));
  const after = anchors(there, right.runs, page, (id) => ([...pairs.values()].includes(id) ? id : undefined));

  let [down, up] = [0, 0];
  for (const [from, to] of inOrder(before, after)) {
    const ahead = from + down - (to + up);
    if (Math.abs(ahead) < LEAST) continue;
    if (ahead < 0) {
      level.left.push({ at: from - ABOVE, by: -ahead });
      down -= ahead;
    } else {
      level.right.push({ at: to - ABOVE, by: ahead });
      up += ahead;
    }
  }
  // The foot of the sheet is what both have, too.
  const end = here.height + down - (there.height + up);
  if (end <= -LEAST) level.left.push({ at: here.height, by: -end });
  if (end >= LEAST) level.right.push({ at: there.height, by: end });
  return level;
}

interface Side {
  pages: readonly PreviewPage[];
  runs: readonly Run[];
}

/** Tops of the blocks of a page. One that did not change is known by its words, one that did by its counterpart. */
function anchors({ blocks }: PreviewPage, runs: readonly Run[], page: number, known: (id: string) => string | undefined): Anchor[] {
  const on = runs.filter((run) => run.page === page);
  return blocks
    .toSorted((a, b) => a.y - b.y)
    .flatMap((box) => {
      const pair = known(box.block_id);
      if (pair) return [{ key: `block ${pair}`, y: box.y }];
      const words = on.filter((run) => run.y + run.height / 2 >= box.y && run.y + run.height / 2 <= box.y + box.height && run.x + run.width / 2 >= box.x && run.x + run.width / 2 <= box.x + box.width);
      const said = bare(words.map(({ text }) => text).join(""));
      return said === "" ? [] : [{ key: `words ${said}`, y: box.y }];
    });
}

/** The longest row of anchors that both have in the same order. */
function inOrder(before: readonly Anchor[], after: readonly Anchor[]): [number, number][] {
  const length = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const same = before[i]?.key === after[j]?.key;
      (length[i] as number[])[j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const row: [number, number][] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    const [a, b] = [before[i] as Anchor, after[j] as Anchor];
    if (a.key === b.key) {
      row.push([a.y, b.y]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return row;
}

/* Where a new block goes in an edition. */

import type { BlockKind } from "./kinds";

/** What stands after everything that is said. */
const CLOSING: ReadonlySet<BlockKind> = new Set(["prepared_by", "appendix"]);

/** After the one at `here`, else at the end of what is said, before who prepared it; before the expiry at the latest.
    An appendix goes after all. Who prepared it stays the last who speaks, also when that is the one at `here`. */
export function placeForNew(kinds: readonly (BlockKind | undefined)[], here: number, kind?: BlockKind): number {
  const last = Math.max(0, kinds.indexOf("expiry"));
  const closes = kind !== undefined && CLOSING.has(kind);
  if (here >= 0 && (closes || !CLOSING.has(kinds[here] ?? "text"))) return Math.min(here + 1, last);
  if (closes) return last;
  let end = last;
  for (let index = last - 1; index >= 0; index -= 1) {
    const standing = kinds[index];
    if (standing === undefined || !CLOSING.has(standing)) break;
    // After appendices alone, a new block goes to the end.
    if (standing === "prepared_by") end = index;
  }
  return end;
}

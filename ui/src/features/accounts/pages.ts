/* A list of any length, read a page at a time. Only the pages in sight are asked for; while the first answer to a
   new filter is on its way, the list before it stays on the screen. */

import type { AccountListRes, AccountRow } from "$lib/bindings";

export const PAGE = 100;

export function pageOf(index: number): number {
  return Math.max(0, Math.floor(index / PAGE));
}

export interface Shown {
  /** Which filter it answers. */
  filter: string;
  pages: ReadonlyMap<number, AccountListRes>;
  /** Sums and lists that every page carries. */
  totals: AccountListRes;
}

type Answer = readonly [page: number, data: AccountListRes | undefined];

export function shownNow(filter: string, answers: readonly Answer[], before: Shown | null): Shown | null {
  const pages = new Map(answers.filter((answer): answer is [number, AccountListRes] => answer[1] !== undefined));
  const totals = pages.values().next().value;
  if (totals) return { filter, pages, totals };
  // Scrolled to a part not read yet: the figures hold, the rows are drawn as waiting.
  if (before?.filter === filter) return { ...before, pages: new Map() };
  return before;
}

export function rowAt(shown: Shown | null, index: number): AccountRow | undefined {
  return shown?.pages.get(pageOf(index))?.rows[index % PAGE];
}

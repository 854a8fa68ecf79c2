/* Figures in words are shared with the list of versions and with comparing. */

export * from "$lib/proposal/values";

/** "1", "1, 3", "2–4, 7": pages in order, without what repeats. */
export function pageList(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of [...new Set(pages)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`)).join(", ");
}

/* From a key to the changed page, as marks a test or the browser's own tools can read:
   `redbook:edit` at every change of a draft, `redbook:page` when the pages in sight show it, and the measure
   `redbook:latency` from the edit to that moment (from the write, for what only the disk brings to the page). */

const MOST = 300;

export function edited(): void {
  mark("redbook:edit");
}

export function paged(since: number): void {
  const now = performance.now();
  mark("redbook:page", { since, took: now - since });
  performance.measure?.("redbook:latency", { start: since, end: now });
}

function mark(name: string, detail?: unknown): void {
  // A day of typing must not grow the list for ever.
  if ((performance.getEntriesByName?.(name).length ?? 0) > MOST) {
    performance.clearMarks(name);
    performance.clearMeasures("redbook:latency");
  }
  performance.mark?.(name, { detail });
}

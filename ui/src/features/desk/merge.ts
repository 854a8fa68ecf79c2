/* Two changes of one thing. Changes to different places go together; two to the same place are for a person to choose. */

type Facts = Record<string, unknown>;

/** What `mine` and `theirs` make of `base`, or null where both changed the same place differently. Lists are one place:
    rows have no names to tell a moved one from a changed one. */
export function merge<T>(base: T, mine: T, theirs: T): { merged: T } | null {
  if (same(mine, theirs) || same(base, theirs)) return { merged: mine };
  if (same(base, mine)) return { merged: theirs };
  if (!isFacts(base) || !isFacts(mine) || !isFacts(theirs)) return null;
  const merged: Facts = {};
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const part = merge(base[key], mine[key], theirs[key]);
    if (part === null) return null;
    if (part.merged !== undefined) merged[key] = part.merged;
  }
  return { merged: merged as T };
}

/** One place that is written differently here and there, as plain words. */
export interface Difference {
  mine: string;
  theirs: string;
}

export function differences(mine: unknown, theirs: unknown): Difference[] {
  if (same(mine, theirs)) return [];
  if (isFacts(mine) && isFacts(theirs)) {
    return [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].flatMap((key) => differences(mine[key], theirs[key]));
  }
  return [{ mine: words(mine), theirs: words(theirs) }];
}

/** The texts and numbers in a value, in order. */
function words(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(words).filter(Boolean).join(isRuns(value) ? "" : " · ");
  if (isFacts(value)) {
    return Object.entries(value)
      .filter(([key]) => key !== "kind" && !key.endsWith("_id") && key !== "id")
      .map(([, each]) => words(each))
      .filter(Boolean)
      .join(" ");
  }
  return "";
}

function isRuns(list: readonly unknown[]): boolean {
  return list.every((each) => isFacts(each) && "text" in each && !("kind" in each));
}

function isFacts(value: unknown): value is Facts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, index) => same(each, b[index]));
  if (!isFacts(a) || !isFacts(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}

/* Where things stand in the charts of the portfolio. */

/** Places along a line of `width` for `count` bars: the middle of each, and how wide a bar is. */
export function bars(count: number, width: number): { middle: (index: number) => number; width: number } {
  const step = width / Math.max(1, count);
  return { middle: (index) => step * (index + 0.5), width: Math.min(26, step * 0.55) };
}

/** From percent to a height counted from the top. */
export function heightOf(percent: number, height: number, most = 100): number {
  return height - (Math.min(most, Math.max(0, percent)) / most) * height;
}

/** About how wide a letter of the labels is: Cyrillic ones are wider than Latin ones at the same size. */
export const letterWidth = (word: string): number => (/\p{Script=Cyrillic}/u.test(word) ? 6.9 : 5.4);

const firstWord = (name: string): string => name.trim().split(/\s+/u)[0] ?? "";

/** Whether names of one word each can stand side by side under bars that are so far apart. */
export const fitSideBySide = (names: readonly string[], step: number): boolean =>
  names.every((name) => [...firstWord(name)].length * letterWidth(firstWord(name)) + 5 <= step);

/** The first word of a name, shortened to what fits under a bar; the whole name is the title. */
export function shortName(name: string, room: number): string {
  const word = firstWord(name);
  const letters = Math.max(3, Math.floor(room / letterWidth(word)));
  return [...word].length > letters ? `${[...word].slice(0, letters - 1).join("")}…` : word;
}

/** Labels over one line that would touch, moved apart; each is [where it points, how wide it is]. */
export function apart(labels: readonly (readonly [at: number, width: number])[], room: number): number[] {
  const places = labels.map(([at, width]) => Math.min(room - width / 2, Math.max(width / 2, at)));
  const order = labels.map((_, index) => index).toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  for (let i = 1; i < order.length; i += 1) {
    const [left, right] = [order[i - 1] ?? 0, order[i] ?? 0];
    const least = (places[left] ?? 0) + ((labels[left]?.[1] ?? 0) + (labels[right]?.[1] ?? 0)) / 2 + 8;
    places[right] = Math.max(places[right] ?? 0, least);
  }
  const last = order.at(-1);
  const over = last === undefined ? 0 : Math.max(0, (places[last] ?? 0) + (labels[last]?.[1] ?? 0) / 2 - room);
  return places.map((place) => place - over);
}

/** Where the name of a line stands, at its right end: above the part it would cover if that is near, else below. `ys` are
    the heights of the line's points, counted from the top; the name covers `part` of its length. */
export function nameHeight(ys: readonly number[], part: number, floor: number, side?: "below"): number {
  const end = ys.at(-1) ?? 0;
  const covered = ys.slice(Math.max(0, Math.floor((ys.length - 1) * (1 - Math.min(1, part)))));
  // No room under it: rather across a fall at its far end than over the scale.
  if (Math.max(...covered) + 15 > floor && end - Math.min(...covered) > 15) return part < 0.2 ? end - 7 : nameHeight(ys, part / 2, floor);
  const above = Math.min(...covered) - 7;
  const below = Math.max(...covered) + 15;
  return side !== "below" && end - above <= below - end ? above : below;
}

/** The points of a trend that are shares of something. Where only one account has revenue, it makes all sales whatever
    it is to the company: such points are left out, and `left` counts them. */
export function told<P extends { largest_share: string | null }>(trend: readonly P[]): { points: { point: P; step: number }[]; left: number } {
  const points = trend.flatMap((point, step) => (Number(point.largest_share) >= 100 ? [] : [{ point, step }]));
  return { points, left: trend.length - points.length };
}

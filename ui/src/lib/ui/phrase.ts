/* Marks values with private-use signs before Fluent puts them in place, and finds them again after.
   Only strings can be marked: a figure that must also choose a plural is passed twice, once as text. */

const OPEN = "\ue000";
const CLOSE = "\ue001";

export function wrapStrong(args: Record<string, string | number>, strong: readonly string[]): Record<string, string | number> {
  return Object.fromEntries(Object.entries(args).map(([key, value]) => [key, strong.includes(key) ? `${OPEN}${value}${CLOSE}` : value]));
}

export function splitStrong(text: string): { text: string; strong: boolean }[] {
  return text
    .split(new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE})`))
    .filter(Boolean)
    .map((piece) =>
      piece.startsWith(OPEN) ? { text: piece.slice(1, -1), strong: true } : { text: piece, strong: false },
    );
}

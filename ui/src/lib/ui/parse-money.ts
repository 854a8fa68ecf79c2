/* Amounts as people type them: "148 000", "148,000.50", "148.000,5", "€148k", "1,2 млн".
   The result is whole minor units (cents): money never passes through a float. */

export type MoneyResult = { ok: true; minor: number | null } | { ok: false };

const SCALES: [RegExp, number][] = [
  [/^(k|тыс\.?|хил\.?|к)$/iu, 3],
  [/^(m|mn|mln|млн\.?|м)$/iu, 6],
];

/** Signs and names of currencies, and whose they are. A dollar sign is of every dollar. */
const SIGNS: [RegExp, RegExp][] = [
  [/€|\beur\b/iu, /^EUR$/],
  [/\$/u, /^(?!EUR|GBP|RUB|BGN|CHF)/],
  [/\busd\b/iu, /^USD$/],
  [/£|\bgbp\b/iu, /^GBP$/],
  [/₽|\brub\b|руб/iu, /^RUB$/],
  [/\bbgn\b|лв/iu, /^BGN$/],
  [/\bchf\b/iu, /^CHF$/],
];

/** The text names a currency, and it isn't this one. */
export function isForeign(text: string, currency: string): boolean {
  return SIGNS.some(([sign, whose]) => sign.test(text) && !whose.test(currency));
}

/** `digits`: how many figures the currency has after the point. More than that is refused, not rounded. */
export function parseMoney(text: string, digits: number): MoneyResult {
  // Currency signs and codes are dropped: the field already says which currency it is.
  let rest = text.replace(/[€$£₽]|\b(eur|usd|gbp|bgn|rub|chf)\b|лв\.?|руб\.?/giu, "").replace(/[\s\u00a0\u202f'’_]/g, "");
  if (rest === "") return { ok: true, minor: null };

  let negative = false;
  if (/^[-−–]/.test(rest)) {
    negative = true;
    rest = rest.slice(1);
  }
  const cut = /^([\d.,]+)(.*)$/u.exec(rest);
  if (!cut?.[1]) return { ok: false };
  let shift = 0;
  if (cut[2]) {
    const scale = SCALES.find(([word]) => word.test(cut[2] ?? ""));
    if (!scale) return { ok: false };
    shift = scale[1];
  }
  const plain = withPoint(cut[1], shift > 0);
  if (plain === null) return { ok: false };
  const minor = shifted(plain, shift + digits);
  if (minor === null || minor > Number.MAX_SAFE_INTEGER) return { ok: false };
  return { ok: true, minor: negative ? -minor || 0 : minor };
}

/** Tells the decimal sign from the group sign. One sign before exactly three figures is a group ("148,000"),
    unless a word like "млн" follows, where nobody writes groups. */
function withPoint(figures: string, scaled: boolean): string | null {
  const signs = [...figures.matchAll(/[.,]/g)];
  const last = signs.at(-1);
  if (!last) return figures;
  const kinds = new Set(signs.map(([sign]) => sign));
  const after = figures.length - last.index - 1;

  if (kinds.size === 1 && (signs.length > 1 || (after === 3 && !scaled && last.index > 0 && !/^0+$/.test(figures.slice(0, last.index))))) {
    return grouped(figures, last[0]) ? figures.replace(/[.,]/g, "") : null;
  }
  const whole = figures.slice(0, last.index);
  const group = last[0] === "," ? "." : ",";
  if (whole.includes(last[0]) || (whole.includes(group) && !grouped(whole, group))) return null;
  return `${whole.replace(/[.,]/g, "") || "0"}.${figures.slice(last.index + 1)}`;
}

function grouped(figures: string, sign: string): boolean {
  const [first = "", ...others] = figures.split(sign);
  return /^\d{1,3}$/.test(first) && others.every((part) => /^\d{3}$/.test(part));
}

/** Moves the point to the right; null if figures are left behind it: shifted("1.2", 6) is 1200000. */
function shifted(plain: string, places: number): number | null {
  const [whole = "0", part = ""] = plain.split(".");
  if (/[1-9]/.test(part.slice(places))) return null;
  return Number(whole + part.padEnd(places, "0").slice(0, places));
}

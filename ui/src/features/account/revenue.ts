/* Revenue by month: the last months for a line, years for a table, and figures pasted from a spreadsheet. */

import type { MonthAmount } from "$lib/bindings";
import { currencyDigits } from "$lib/i18n";
import { monthNamed } from "$lib/ui/parse-date";
import { isForeign, parseMoney } from "$lib/ui/parse-money";

export function monthAfter(month: string, by: number): string {
  const [year = 0, of = 1] = month.split("-").map(Number);
  const index = year * 12 + of - 1 + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** The last whole months before `today`, oldest first; a month without a figure is 0. */
export function lastMonths(revenue: readonly MonthAmount[], today: string, count: number): { month: string; minor: number }[] {
  const known = new Map(revenue.map(({ month, amount }) => [month, amount.minor]));
  const first = monthAfter(today.slice(0, 7), -count);
  return Array.from({ length: count }, (_, i) => monthAfter(first, i)).map((month) => ({ month, minor: known.get(month) ?? 0 }));
}

export interface Pasted {
  month: string;
  /** Null takes the month's figure away. */
  minor: number | null;
}

/** Why figures are not taken: a cell is no amount or one of another currency, a figure is for a month to come, or the
    rows run past December. */
export type Refused = { wrong: string } | { foreign: string } | { ahead: string } | { past: "december" };

/** Cells of a spreadsheet. Rows of a month and an amount go to those months, and those of a table with years above go to
    theirs; other cells are put from one month on: a row or a column fills the months that follow, a table has months
    down and years across. Null if the text is one value only, which is a matter of its field; else taken whole or
    refused whole, with the place. Months after `now` may be empty or 0, as sheets of a year in course have them. */
export function pasted(text: string, from: string, now: string, currency: string): Pasted[] | Refused | null {
  const rows = text
    .replace(/\r/g, "")
    .replace(/\n+$/, "")
    .split("\n")
    .map((row) => row.split(/[\t;]/).map((cell) => cell.trim()));
  const cells = byMonth(rows) ?? byYear(rows) ?? placed(rows, from);
  if (cells === null) return { past: "december" };
  if (rows.flat().length < 2) return null;
  const figures: Pasted[] = [];
  for (const { month, cell } of cells) {
    if (isForeign(cell, currency)) return { foreign: cell };
    const read = parseMoney(cell, currencyDigits(currency));
    if (!read.ok || (read.minor ?? 0) < 0) return { wrong: cell };
    if (month <= now) figures.push({ month, minor: read.minor });
    else if (read.minor) return { ahead: month };
  }
  return figures;
}

/** "2026-03", "03.2026", "31.03.2026", "Mar 2026", "мар.26", "март 2026 г."; null if it is no month of a year. Of a day between
    slashes the month is known where the other is none: "3/31/2026"; the first of a month, too. */
export function monthOf(text: string): string | null {
  const typed = text.toLocaleLowerCase().replace(/\s*(г\.?|года)$/u, "");
  const words = /^(\p{L}+)[ .,-]+(\d{4}|\d{2})$/u.exec(typed);
  if (words) return named(full(words[2]), monthNamed(words[1] ?? ""));
  const alone = /^(?:(\d{4})[-./](\d{1,2})|(\d{1,2})[-./](\d{4}))$/.exec(typed);
  if (alone) return named(alone[1] ?? alone[4], Number(alone[2] ?? alone[3]));
  const iso = /^(\d{4})-(\d{1,2})-\d{1,2}$/.exec(typed);
  if (iso) return named(iso[1], Number(iso[2]));
  const [, one = "", sign, other = "", year] = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(typed) ?? [];
  const [first, second] = [Number(one), Number(other)];
  if (sign !== "/" || first > 12 || first === 1) return named(year, first === 1 && second > 12 ? first : second);
  return second > 12 ? named(year, first) : null;
}

const full = (year: string | undefined) => (year?.length === 2 ? `20${year}` : year);

function named(year: string | undefined, month: number | null): string | null {
  return year && month && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : null;
}

/** Amounts that stand beside their months; names of columns above them, and empty rows, are left out. */
function byMonth(rows: string[][]): { month: string; cell: string }[] | null {
  const pairs = rows
    .map(([first = "", ...rest]) => ({ month: monthOf(first), first, amounts: rest.filter((cell) => cell !== "") }))
    .filter(({ first, amounts }) => first !== "" || amounts.length > 0);
  const told = pairs[0]?.month === null ? pairs.slice(1) : pairs;
  const found = told.flatMap(({ month, amounts }) => (month !== null && amounts.length <= 1 ? [{ month, cell: amounts[0] ?? "" }] : []));
  return found.length > 0 && found.length === told.length ? found : null;
}

/** A table with its heads: years across, names or numbers of months down. */
function byYear([head = [], ...rows]: string[][]): { month: string; cell: string }[] | null {
  const years = head.slice(1);
  const told = rows.filter((row) => row.some((cell) => cell !== ""));
  if (years.length === 0 || told.length === 0 || !years.every((year) => /^(19|20)\d{2}$/.test(year))) return null;
  const found = told.flatMap(([name = "", ...cells]) => {
    const month = /^\d{1,2}$/.test(name) ? Number(name) : monthNamed(name.toLocaleLowerCase().replace(/\.$/, ""));
    return years.map((year, across) => ({ month: named(year, month), cell: cells[across] ?? "" }));
  });
  return found.every((one): one is { month: string; cell: string } => one.month !== null) ? found : null;
}

/** Each cell with its month; null if a table is taller than what is left of the year. */
function placed(rows: string[][], from: string): { month: string; cell: string }[] | null {
  const table = rows.length > 1 && rows.some((row) => row.length > 1);
  if (!table) return rows.flat().map((cell, i) => ({ month: monthAfter(from, i), cell }));
  if (Number(from.slice(5)) - 1 + rows.length > 12) return null;
  return rows.flatMap((row, down) => row.map((cell, across) => ({ month: monthAfter(from, down + 12 * across), cell })));
}

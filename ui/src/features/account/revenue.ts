/* Revenue by month: the last months for a line, years for a table, and figures pasted from a spreadsheet. */

import type { MonthAmount } from "$lib/bindings";
import { monthNamed } from "$lib/ui/parse-date";
import { parseMoney } from "$lib/ui/parse-money";

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

/** Why figures are not taken: a cell is no amount, a figure is for a month to come, or the rows run past December. */
export type Refused = { wrong: string } | { ahead: string } | { past: "december" };

/** Cells of a spreadsheet. Rows of a month and an amount go to those months; other cells are put from one month on: a
    row or a column fills the months that follow, a table has months down and years across. Null if the text is one value only, which is a matter of its field; else taken whole or
    refused whole, with the place. Months after `now` may be empty or 0, as sheets of a year in course have them. */
export function pasted(text: string, from: string, now: string, digits: number): Pasted[] | Refused | null {
  const rows = text
    .replace(/\r/g, "")
    .replace(/\n+$/, "")
    .split("\n")
    .map((row) => row.split(/[\t;]/).map((cell) => cell.trim()));
  const cells = byMonth(rows) ?? placed(rows, from);
  if (cells === null) return { past: "december" };
  if (rows.flat().length < 2) return null;
  const figures: Pasted[] = [];
  for (const { month, cell } of cells) {
    const read = parseMoney(cell, digits);
    if (!read.ok || (read.minor ?? 0) < 0) return { wrong: cell };
    if (month <= now) figures.push({ month, minor: read.minor });
    else if (read.minor) return { ahead: month };
  }
  return figures;
}

/** "2026-03", "03.2026", "1/3/2026", "Mar 2026", "март 2026 г."; null if it is no month of a year. */
export function monthOf(text: string): string | null {
  const typed = text.toLocaleLowerCase().replace(/\s*(г\.?|года)$/u, "");
  const figures = /^(?:(\d{4})[-./](\d{1,2})(?:[-./]0?1)?|(?:0?1[-./])?(\d{1,2})[-./](\d{4}))$/.exec(typed);
  const words = /^(\p{L}+)\.?[ ,-]+(\d{4})$/u.exec(typed);
  const year = figures?.[1] ?? figures?.[4] ?? words?.[2];
  const month = words ? monthNamed(words[1] ?? "") : Number(figures?.[2] ?? figures?.[3] ?? 0);
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

/** Each cell with its month; null if a table is taller than what is left of the year. */
function placed(rows: string[][], from: string): { month: string; cell: string }[] | null {
  const table = rows.length > 1 && rows.some((row) => row.length > 1);
  if (!table) return rows.flat().map((cell, i) => ({ month: monthAfter(from, i), cell }));
  if (Number(from.slice(5)) - 1 + rows.length > 12) return null;
  return rows.flatMap((row, down) => row.map((cell, across) => ({ month: monthAfter(from, down + 12 * across), cell })));
}

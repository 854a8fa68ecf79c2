/* Revenue by month: the last months for a line, years for a table, and figures pasted from a spreadsheet. */

import type { MonthAmount } from "$lib/bindings";
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

/** Cells of a spreadsheet, put from one month on: a row or a column fills the months that follow, a table has months
    down and years across. Null if the text is one value only, which is a matter of its field; else taken whole or
    refused whole, with the place. Months after `now` may be empty or 0, as sheets of a year in course have them. */
export function pasted(text: string, from: string, now: string, digits: number): Pasted[] | Refused | null {
  const rows = text
    .replace(/\r/g, "")
    .replace(/\n+$/, "")
    .split("\n")
    .map((row) => row.split(/[\t;]/).map((cell) => cell.trim()));
  const cells = placed(rows, from);
  if (cells === null) return { past: "december" };
  if (cells.length < 2) return null;
  const figures: Pasted[] = [];
  for (const { month, cell } of cells) {
    const read = parseMoney(cell, digits);
    if (!read.ok || (read.minor ?? 0) < 0) return { wrong: cell };
    if (month <= now) figures.push({ month, minor: read.minor });
    else if (read.minor) return { ahead: month };
  }
  return figures;
}

/** Each cell with its month; null if a table is taller than what is left of the year. */
function placed(rows: string[][], from: string): { month: string; cell: string }[] | null {
  const table = rows.length > 1 && rows.some((row) => row.length > 1);
  if (!table) return rows.flat().map((cell, i) => ({ month: monthAfter(from, i), cell }));
  if (Number(from.slice(5)) - 1 + rows.length > 12) return null;
  return rows.flatMap((row, down) => row.map((cell, across) => ({ month: monthAfter(from, down + 12 * across), cell })));
}

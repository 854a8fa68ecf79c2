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

/** A row or a column of a spreadsheet, put from one month on. Null if the text is one value only, which is a
    matter of its field; what is not an amount is refused whole, with its place. */
export function pasted(text: string, from: string, digits: number): Pasted[] | { wrong: string } | null {
  const lines = text.replace(/\r/g, "").replace(/\n+$/, "");
  const cells = lines.split(/[\t\n;]/).map((cell) => cell.trim());
  if (cells.length < 2) return null;
  const read = cells.map((cell) => parseMoney(cell, digits));
  const wrong = read.findIndex((result) => !result.ok || (result.minor ?? 0) < 0);
  if (wrong >= 0) return { wrong: cells[wrong] ?? "" };
  return read.map((result, i) => ({ month: monthAfter(from, i), minor: result.ok ? result.minor : null }));
}

/* Months, birthdays and whole numbers as people type them. */

import type { Birthday } from "$lib/bindings";
import { parseDate, YEARS, type DateProblem } from "$lib/ui/parse-date";

/** `range`: it was read, but the program takes no years but these; `last`: so is the last day of that month. */
export type Parsed<T> = { ok: true; value: T | null } | { ok: false; range?: { min: number; max: number }; last?: string };

/** Nobody alive was born before. */
const BORN = { from: 1900, to: YEARS.to };

/** "2019-03", "03.2019", "3/2019", "March 2019", "март 2019 г." → "2019-03". */
export function parseMonth(text: string): Parsed<string> {
  const typed = text.trim().replace(/\s*(г\.?|года?)$/u, "");
  if (!typed) return { ok: true, value: null };
  const iso = /^(\d{4})[-./ ](\d{1,2})$/.exec(typed);
  if (iso) return month(Number(iso[1]), Number(iso[2]));
  const figures = /^(\d{1,2})[-./ ](\d{4})$/.exec(typed);
  if (figures) return month(Number(figures[2]), Number(figures[1]));
  if (!/\d{4}$/.test(typed)) return { ok: false };
  const words = parseDate(`1 ${typed}`, "2000-01-01");
  if (words.ok) return { ok: true, value: words.value?.slice(0, 7) ?? null };
  return words.problem === "range" ? outOfYears() : { ok: false };
}

const outOfYears = (): Parsed<never> => ({ ok: false, range: { min: YEARS.from, max: YEARS.to } });

function month(year: number, of: number): Parsed<string> {
  if (of < 1 || of > 12) return { ok: false };
  if (year < YEARS.from || year > YEARS.to) return outOfYears();
  return { ok: true, value: `${year}-${String(of).padStart(2, "0")}` };
}

/** "17 March", "17.3.1974", "17 марта 74", "1974-03-17". A year alone is no birthday. */
export function parseBirthday(text: string, thisYear = new Date().getFullYear()): Parsed<Birthday> {
  const typed = text.trim().replace(/\s*(г\.?|года?)$/u, "");
  if (!typed) return { ok: true, value: null };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const withYear = iso ? null : /^(.*?\d.*?[^\d])(\d{4}|\d{2})$/u.exec(typed);
  // "17.03" ends in two figures too: they are a year only if a day and a month stand before them.
  const before = withYear?.[1]?.replace(/[\s.,/-]+$/u, "") ?? "";
  const hasDay = withYear !== null && dayAndMonth(before).problem !== "malformed";
  const yearText = iso?.[1] ?? (hasDay ? withYear?.[2] : undefined);
  const rest = iso ? `${iso[3]}.${iso[2]}` : yearText ? before : typed.replace(/[.]+$/u, "");
  const year = yearText === undefined ? null : fullYear(yearText, thisYear);
  if (year !== null && (year < BORN.from || year > BORN.to)) return { ok: false, range: { min: BORN.from, max: BORN.to } };
  const { read, problem, last } = dayAndMonth(rest, year ?? 2000);
  if (read) return { ok: true, value: { ...read, year } };
  return problem === "day" && last ? { ok: false, last } : { ok: false };
}

interface DayRead {
  read?: { month: number; day: number };
  problem?: DateProblem;
  last?: string;
}

/** 2000 was a leap year, so 29 February stands without one. */
function dayAndMonth(text: string, year = 2000): DayRead {
  if (!/\d/.test(text) || !/[\p{L}./\- ]/u.test(text)) return { problem: "malformed" };
  const sign = /\p{L}/u.test(text) ? " " : (/[./-]/.exec(text)?.[0] ?? " ");
  const read = parseDate(`${text}${sign}${year}`, "2000-01-01", BORN);
  if (!read.ok) return read.suggest ? { problem: read.problem, last: read.suggest } : { problem: read.problem };
  if (!read.value) return { problem: "malformed" };
  return { read: { month: Number(read.value.slice(5, 7)), day: Number(read.value.slice(8, 10)) } };
}

/** "74" is 1974, "04" is 2004: nobody is born in the future. */
function fullYear(text: string, thisYear: number): number {
  if (text.length === 4) return Number(text);
  const short = 2000 + Number(text);
  return short > thisYear ? short - 100 : short;
}

/** "1 420", "1,420", "1420". */
export function parseWhole(text: string): Parsed<number> {
  const typed = text.trim();
  if (!typed) return { ok: true, value: null };
  if (!/^\d{1,3}([\s\u00a0\u202f.,'’]?\d{3})*$/u.test(typed) && !/^\d+$/.test(typed)) return { ok: false };
  const value = Number(typed.replace(/\D/g, ""));
  return Number.isSafeInteger(value) ? { ok: true, value } : { ok: false };
}

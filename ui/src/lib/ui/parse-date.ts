/* Dates as people type them: "30.11.2026", "30/11", "30 Nov", "30 ноября", "30 ное", "today", "+7", "fri".
   Without a year the next such day is meant, unless it was less than two months ago. */

export type DateProblem = "malformed" | "day" | "range";
export type DateResult =
  | { ok: true; value: string | null }
  /** `suggest` is the nearest day that exists: for "31 Nov" it is 30 Nov. */
  | { ok: false; problem: DateProblem; suggest?: string; days?: number };

/** First and last year, both included. */
export interface Years {
  from: number;
  to: number;
}
/** Those dates of business lie in: the program takes no other. */
export const YEARS: Years = { from: 1950, to: 2099 };

const TODAY = ["today", "сегодня", "днес"];
const TOMORROW = ["tomorrow", "завтра", "утре"];
const LOCALES = ["en-GB", "ru-RU", "bg-BG"];

export function parseDate(text: string, todayIso: string, years: Years = YEARS): DateResult {
  const result = readDate(text, todayIso);
  const day = result.ok ? result.value : result.suggest;
  if (!day) return result;
  const year = Number(day.slice(0, 4));
  return year < years.from || year > years.to ? { ok: false, problem: "range" } : result;
}

function readDate(text: string, todayIso: string): DateResult {
  const typed = text.trim().toLocaleLowerCase().replace(/\s+/g, " ").replace(/(?<=\d)\s*(г\.?|года)$/u, "");
  if (typed === "") return { ok: true, value: null };
  if (TODAY.includes(typed)) return { ok: true, value: todayIso };
  if (TOMORROW.includes(typed)) return { ok: true, value: addDays(todayIso, 1) };

  const plus = /^\+\s?(\d{1,4})$/.exec(typed);
  if (plus) return { ok: true, value: addDays(todayIso, Number(plus[1])) };

  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return built(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const figures = /^(\d{1,2})[./\- ](\d{1,2})(?:[./\- ](\d{2}|\d{4}))?\.?$/.exec(typed);
  if (figures) return dated(Number(figures[1]), Number(figures[2]), figures[3], todayIso);

  const words = /^(?:(\d{1,2})\.? ?(\p{L}+)\.?|(\p{L}+)\.? ?(\d{1,2}))(?:,? (\d{2}|\d{4}))?$/u.exec(typed);
  if (words) {
    const month = monthNamed(words[2] ?? words[3] ?? "");
    if (month) return dated(Number(words[1] ?? words[4]), month, words[5], todayIso);
  }
  const weekday = weekdayNamed(typed);
  if (weekday !== null) return { ok: true, value: nextWeekday(todayIso, weekday) };
  return { ok: false, problem: "malformed" };
}

function dated(day: number, month: number, yearText: string | undefined, todayIso: string): DateResult {
  if (yearText) return built(yearText.length === 2 ? 2000 + Number(yearText) : Number(yearText), month, day);
  const thisYear = Number(todayIso.slice(0, 4));
  const result = built(thisYear, month, day);
  const value = result.ok ? result.value : result.suggest;
  if (value && value < addDays(todayIso, -60)) return built(thisYear + 1, month, day);
  return result;
}

function built(year: number, month: number, day: number): DateResult {
  if (month < 1 || month > 12 || day < 1 || day > 31) return { ok: false, problem: "malformed" };
  // Date.UTC takes years below 100 for those of the last century.
  const days = new Date(Date.UTC(Math.max(year, 100), month, 0)).getUTCDate();
  if (day > days) return { ok: false, problem: "day", days, suggest: isoOf(year, month, days) };
  return { ok: true, value: isoOf(year, month, day) };
}

function isoOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function addDays(iso: string, days: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

function nextWeekday(todayIso: string, weekday: number): string {
  const today = new Date(`${todayIso}T00:00:00Z`).getUTCDay();
  return addDays(todayIso, (weekday - today + 7) % 7 || 7);
}

/** Names come from Intl in all three languages, so "ноября", "ноябрь" and "ное" are known without a list of ours. */
function namesOf(style: Intl.DateTimeFormatOptions, dates: readonly Date[], part: "month" | "weekday"): string[][] {
  return dates.map((day) =>
    LOCALES.flatMap((locale) =>
      // A month beside a day may take another case than alone; "пт" is no beginning of "пятница".
      [style, { ...style, day: "numeric" as const }, { [part]: "short" as const }].map((options) => {
        const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).formatToParts(day);
        return (parts.find(({ type }) => type === part)?.value ?? "").toLocaleLowerCase().replace(/\.$/, "");
      }),
    ),
  );
}

const MONTHS = namesOf({ month: "long" }, Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2026, i, 1))), "month");
// 4 January 2026 is a Sunday, day 0.
const WEEKDAYS = namesOf({ weekday: "long" }, Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2026, 0, 4 + i))), "weekday");

/** 1 to 12; null if no month, or more than one, begins so. */
export function monthNamed(word: string): number | null {
  const found = uniqueStart(MONTHS, word, 3);
  return found === null ? null : found + 1;
}

function weekdayNamed(word: string): number | null {
  return uniqueStart(WEEKDAYS, word, 2);
}

/** The only set of names one of which the word begins; Russian words may differ in their last letter. */
function uniqueStart(sets: readonly string[][], word: string, least: number): number | null {
  if (word.length < least) return null;
  const fits = sets.map((names, i) => (names.some((name) => name.startsWith(word)) ? i : -1)).filter((i) => i >= 0);
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

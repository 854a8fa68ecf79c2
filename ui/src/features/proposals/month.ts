/* A month as whole weeks. Days are "2026-11-30"; the week begins on Monday, as all three languages want. */

export function addDays(iso: string, days: number): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/** The same day of another month, or its last one. */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate()))).toISOString().slice(0, 10);
}

/** Monday is 0. */
export const weekday = (iso: string): number => (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The weeks that hold the month of a day, seven days each. */
export function weeksOf(iso: string): string[][] {
  const first = `${iso.slice(0, 7)}-01`;
  const begin = addDays(first, -weekday(first));
  const end = addDays(addMonths(first, 1), -1);
  const weeks: string[][] = [];
  for (let monday = begin; monday <= end; monday = addDays(monday, 7)) weeks.push(Array.from({ length: 7 }, (_, i) => addDays(monday, i)));
  return weeks;
}

/** The number of the week as the calendars of all three countries count: the first is the one with 4 January. */
export function weekNumber(iso: string): number {
  const thursday = addDays(iso, 3 - weekday(iso));
  const first = `${thursday.slice(0, 4)}-01-04`;
  const begin = addDays(first, -weekday(first));
  return 1 + Math.floor((Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${begin}T00:00:00Z`)) / (7 * 86_400_000));
}

/** Where a key leads from a day; null if it isn't a key of the calendar. */
export function dayForKey(key: string, day: string): string | null {
  switch (key) {
    case "ArrowLeft":
      return addDays(day, -1);
    case "ArrowRight":
      return addDays(day, 1);
    case "ArrowUp":
      return addDays(day, -7);
    case "ArrowDown":
      return addDays(day, 7);
    case "Home":
      return addDays(day, -weekday(day));
    case "End":
      return addDays(day, 6 - weekday(day));
    case "PageUp":
      return addMonths(day, -1);
    case "PageDown":
      return addMonths(day, 1);
    default:
      return null;
  }
}

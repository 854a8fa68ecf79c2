/* How long a contact took, as people type it: "45", "45 min", "1:30", "1.5 h", "1 ч". */

import { parseDecimal } from "$lib/decimal";
import { language } from "$lib/i18n";

export const MOST_MINUTES = 1440;

export function parseMinutes(text: string): { ok: true; value: number | null } | { ok: false } {
  const typed = text.trim().toLowerCase();
  if (typed === "") return { ok: true, value: null };
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(typed);
  if (clock) return within(Number(clock[1]) * 60 + Number(clock[2]));
  const unit = /^([\d.,]+)\s*(\D*)$/u.exec(typed);
  const read = unit?.[1] ? parseDecimal(unit[1], language.locale, { places: 2, negative: false }) : null;
  if (!unit || !read?.ok || read.value === null) return { ok: false };
  const name = unit[2]?.trim() ?? "";
  if (/^(h|hrs?|hours?|ч|час(а|ов)?)\.?$/u.test(name)) return within(Math.round(Number(read.value) * 60));
  return /^(|m|mins?|minutes?|м|мин|минут[аы]?|минути)\.?$/u.test(name) ? within(Number(read.value)) : { ok: false };
}

function within(minutes: number): { ok: true; value: number } | { ok: false } {
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES ? { ok: true, value: minutes } : { ok: false };
}

/* "Saved at 09:42" today, "Saved on 14 November, 09:42" before. */

import { date, localIso, t, time } from "$lib/i18n";

/** The first minute of a day in UTC is a day that nobody gave a time: the sample is written from midnight on, a step a millisecond. */
const dayOnly = (instant: Date) => instant.getTime() % 86_400_000 < 60_000;

export function savedWords(at: Date, now = new Date()): string {
  const day = dayOnly(at) ? at.toISOString().slice(0, 10) : localIso(at);
  const today = day === localIso(now);
  if (dayOnly(at)) return today ? t("shell-saved-nothing") : t("shell-saved-day", { date: date(day, "short", now) });
  return today ? t("shell-saved-at", { time: time(at) }) : t("shell-saved-on", { date: date(day, "short", now), time: time(at) });
}

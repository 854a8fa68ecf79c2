/* What became of deals and where our time went, in words; shares only where there are cases enough. */

import type { DealConversion, Effort } from "$lib/bindings";
import { addDays } from "$lib/days";
import { number, t } from "$lib/i18n";

/** Cases from which on a share is said, as with proposals: with fewer, one more moves it by a fifth or more. */
export const ENOUGH = 5;

/** The same day so many months ago, or the last of that month. */
export function monthsBefore(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const begin = new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10);
  const end = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return addDays(begin, Math.min(day, end) - 1);
}

export const endedOf = ({ won, lost }: DealConversion): number => won + lost;
export const hasShare = (deals: DealConversion): boolean => deals.rate !== null && endedOf(deals) >= ENOUGH;

/** "62 %", or "2 of 2" while too few have ended; a dash while none has. */
export function wonWords(deals: DealConversion): string {
  const all = endedOf(deals);
  if (all === 0) return "–";
  return hasShare(deals) ? number(Number(deals.rate) / 100, { percent: true }) : t("opportunities-won-of", { part: deals.won, all });
}

/** Contacts whose length was noted: those that hours are counted of. */
export const measuredOf = ({ contacts, unmeasured }: Effort): number => contacts - unmeasured;

/** "44 h"; less than ten hours with one decimal. */
export const hours = (minutes: number): string => number(minutes / 60, { digits: minutes < 600 && minutes % 60 !== 0 ? 1 : 0 });

/** Part of all measured time, 0–1; null where too few contacts were measured for that to say anything. */
export function timeShare(one: Effort, other: Effort): number | null {
  const all = one.minutes + other.minutes;
  return all > 0 && measuredOf(one) + measuredOf(other) >= ENOUGH ? one.minutes / all : null;
}

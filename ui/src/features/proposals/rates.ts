/* A share needs cases: under five decided it is said as "2 of 3", and half of two answers is no middle. */

import { number, t } from "$lib/i18n";
import type { ConversionCount } from "$lib/bindings";

const SHARE_FROM = 5;
const DAYS_FROM = 3;

type Decided = Pick<ConversionCount, "accepted" | "declined">;

export const decidedOf = ({ accepted, declined }: Decided): number => accepted + declined;
/** Whether there are cases enough for a percentage. */
export const hasShare = (count: Decided): boolean => decidedOf(count) >= SHARE_FROM;

export function wonWords(count: Decided): string {
  const all = decidedOf(count);
  if (all === 0) return "–";
  return hasShare(count) ? number(count.accepted / all, { percent: true }) : t("proposals-won-of", { part: count.accepted, all });
}

/** Days until half had answered; null where too few answered for that to say anything. */
export function medianDays(count: Decided & Pick<ConversionCount, "median_days">): number | null {
  return decidedOf(count) >= DAYS_FROM ? count.median_days : null;
}

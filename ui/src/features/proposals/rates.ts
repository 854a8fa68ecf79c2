/* A share needs cases: the program gives one from five decided on, days from three answers on; below that it is said
   as "2 of 3". */

import { number, t } from "$lib/i18n";
import type { ConversionCount } from "$lib/bindings";

type Decided = Pick<ConversionCount, "accepted" | "declined" | "rate">;

export const decidedOf = ({ accepted, declined }: Pick<Decided, "accepted" | "declined">): number => accepted + declined;
/** Whether there are cases enough for a percentage. */
export const hasShare = ({ rate }: Pick<Decided, "rate">): boolean => rate !== null;

export function wonWords(count: Decided): string {
  const all = decidedOf(count);
  if (all === 0) return "–";
  return count.rate === null ? t("proposals-won-of", { part: count.accepted, all }) : number(count.rate / 1000, { percent: true });
}

/** Days until half had answered; null where too few answered for that to say anything. */
export const medianDays = ({ median_days }: Pick<ConversionCount, "median_days">): number | null => median_days;

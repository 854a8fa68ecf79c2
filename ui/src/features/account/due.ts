/* Days things are due on, in words. */

import { date, daysBetween, localIso, t } from "$lib/i18n";

/** "by 27 Nov"; what is past says by how much, unless it was answered since. */
export function dueText(day: string, today = localIso(new Date()), answered = false): { text: string; late: boolean } {
  const days = daysBetween(today, day);
  if (days < 0 && !answered) return { text: t("account-due-late", { date: date(day), days: -days }), late: true };
  return { text: days === 0 ? t("account-due-today") : t("account-due-by", { date: date(day) }), late: false };
}

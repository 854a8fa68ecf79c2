import type { CalendarEntry } from "$lib/bindings";
import { stepWords } from "$lib/followup/words";
import { t } from "$lib/i18n";

/** "Terms end" or "Ask about the next step". */
export const whatOf = ({ task }: CalendarEntry): string => (task ? stepWords(task.facts) : t("proposals-terms-end"));

/** "Belvara: Terms end". Who comes first: what is cut off must not be the customer. */
export const wordsOf = (entry: CalendarEntry): string => `${entry.account}: ${whatOf(entry)}`;

/** What each day holds. */
export function byDayOf(entries: readonly CalendarEntry[]): ReadonlyMap<string, CalendarEntry[]> {
  const found = new Map<string, CalendarEntry[]>();
  for (const entry of entries) found.set(entry.on, [...(found.get(entry.on) ?? []), entry]);
  return found;
}

import type { CalendarEntry } from "$lib/bindings";
import { stepWords } from "$lib/followup/words";
import { t } from "$lib/i18n";

/** "Held until, Belvara" or "Ask about the next step, Belvara". */
export function wordsOf({ task, account }: CalendarEntry): string {
  return `${task ? stepWords(task.facts) : t("proposals-terms-end")}, ${account}`;
}

/** What each day holds. */
export function byDayOf(entries: readonly CalendarEntry[]): ReadonlyMap<string, CalendarEntry[]> {
  const found = new Map<string, CalendarEntry[]>();
  for (const entry of entries) found.set(entry.on, [...(found.get(entry.on) ?? []), entry]);
  return found;
}

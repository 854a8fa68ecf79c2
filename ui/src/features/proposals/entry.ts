import type { CalendarEntry } from "$lib/bindings";
import { stepWords } from "$lib/followup/words";
import { t } from "$lib/i18n";

/** "Held until, Belvara" or "Ask about the next step, Belvara". */
export function wordsOf({ task, account }: CalendarEntry): string {
  return `${task ? stepWords(task.facts) : t("proposals-terms-end")}, ${account}`;
}

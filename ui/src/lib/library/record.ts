/* What became of the proposals an entry was used in, in words. */

import { t } from "$lib/i18n";
import type { LibraryRecord } from "$lib/bindings";

/** More bars than this are no longer counted by the eye: then only the words stand. */
const MOST_BARS = 12;
/** So many losses, and more than wins, are worth a question. */
const MANY_LOSSES = 3;

export function recordBars({ won, lost }: LibraryRecord): boolean[] {
  if (won + lost > MOST_BARS) return [];
  return [...Array<boolean>(won).fill(true), ...Array<boolean>(lost).fill(false)];
}

/** "3 won, 1 lost"; of those that wait for an answer, "in 2 open"; else "none yet". */
export function recordWords({ won, lost, open }: LibraryRecord): string {
  if (won + lost > 0) return t("library-won-lost", { won, lost });
  return open > 0 ? t("library-open", { count: open }) : t("library-record-none");
}

export function losesMore({ won, lost }: LibraryRecord): boolean {
  return lost >= MANY_LOSSES && lost > won;
}

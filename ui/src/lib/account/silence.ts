/* How long nobody was met. */

import type { AccountRow } from "$lib/bindings";
import { daysBetween } from "$lib/i18n";

/** Nobody needs to be warned about sooner: the same as in the coverage of an account. */
export const STALE_DAYS = 60;

/** Whole days since the last contact; null if there was none. */
export function silence(row: Pick<AccountRow, "last_met">, today: string): number | null {
  return row.last_met === null ? null : daysBetween(row.last_met, today);
}

/* Sums of what keeps a customer, in a sentence. */

import type { SwitchingSum } from "$lib/bindings";
import { money, t } from "$lib/i18n";

export function costText({ cost, days, barriers }: SwitchingSum): string {
  const amount = cost === null ? "" : money(cost);
  const has = cost !== null && days !== null ? "both" : cost !== null ? "cost" : days !== null ? "days" : barriers > 0 ? "barriers" : "none";
  return t("standing-cost", { has, cost: amount, days: days ?? 0, barriers });
}

/* The line under the title: "Twelve key accounts, 47.6 % of sales over the last 12 months". */

import type { AccountListRes } from "$lib/bindings";
import { number, t } from "$lib/i18n";

type Totals = Pick<AccountListRes, "total" | "key_accounts" | "share" | "revenue">;

/** `keys`: the same sums for key accounts alone; their part of all sales is what matters (M1). `book`: how many accounts
    there are, as the sidebar counts them. */
export function summaryOf(totals: Totals, keys: Totals | undefined, narrowed: boolean, book = totals.total): string | undefined {
  if (totals.total === 0) return narrowed ? t("accounts-summary-nothing") : undefined;
  if (totals.key_accounts === totals.total) {
    return book > totals.total ? t("accounts-summary-all", { count: book, figure: number(book), key: keyLine(totals) }) : keyLine(totals);
  }
  if (narrowed) {
    return t("accounts-summary-some", { count: totals.total, figure: number(totals.total), keys: number(totals.key_accounts), ...shareOf(totals) });
  }
  const all = { count: totals.total, figure: number(totals.total) };
  if (totals.key_accounts === 0) return t("accounts-summary-none-key", all);
  return keys && t("accounts-summary-all", { ...all, key: keyLine(keys) });
}

function keyLine(totals: Totals): string {
  return t("accounts-summary-key", { count: totals.total, figure: number(totals.total), ...shareOf(totals) });
}

/** Where no sales were entered, nothing is said of their share. */
function shareOf({ share, revenue }: Totals): { sold: string; share: string } {
  return revenue.minor === 0 ? { sold: "no", share: "" } : { sold: "yes", share: number(Number(share) / 100, { percent: true, digits: 1 }) };
}

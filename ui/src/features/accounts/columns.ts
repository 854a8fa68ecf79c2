/* Columns of the list. In a narrow window the picture of 24 months goes first, then the bar beside the share. */

import { currencySymbol, t } from "$lib/i18n";
import type { Column } from "$lib/ui";

export interface Layout {
  columns: Column[];
  spark: boolean;
  bar: boolean;
}

const WIDE = 980;
const MIDDLE = 860;

export function layoutFor(width: number, currency: string): Layout {
  const spark = width >= WIDE;
  const bar = width >= MIDDLE;
  const columns: Column[] = [
    { id: "mark", label: t("accounts-col-pin"), width: "21px", labelHidden: true },
    { id: "name", label: t("accounts-col-name"), width: "minmax(0, 1fr)", sortable: true },
    { id: "revenue", label: t("accounts-col-revenue", { symbol: currencySymbol(currency) }), width: "120px", align: "end", sortable: true },
    { id: "share", label: t(bar ? "accounts-col-share" : "accounts-col-share-short"), width: bar ? "122px" : "66px" },
    ...(spark ? [{ id: "months", label: t("accounts-col-months"), width: "76px" }] : []),
    { id: "coverage", label: t(bar ? "accounts-col-coverage" : "account-coverage"), width: bar ? "158px" : "112px" },
    { id: "last_met", label: t("accounts-col-last-met"), width: "74px", sortable: true },
    { id: "next_step", label: t("accounts-col-next-step"), width: spark ? "230px" : "minmax(132px, 0.9fr)", sortable: true },
  ];
  return { columns, spark, bar };
}

/* Columns of the list. In a narrow window the picture of 24 months goes first, then the bar beside the share; at
   double size the share and the last meeting too (they stand in the peek). */

import { currencySymbol, t } from "$lib/i18n";
import type { Column } from "$lib/ui";

export interface Layout {
  columns: Column[];
  has: (column: string) => boolean;
  /** There is room for the bar beside the share. */
  bar: boolean;
}

const WIDE = 980;
const MIDDLE = 860;
const SMALL = 700;

export function layoutFor(width: number, currency: string): Layout {
  const wide = width >= WIDE;
  const bar = width >= MIDDLE;
  const small = width < SMALL;
  const all: (Column & { when?: boolean })[] = [
    { id: "mark", label: t("accounts-col-pin"), width: "21px", labelHidden: true },
    { id: "name", label: t("accounts-col-name"), width: "minmax(0, 1fr)", sortable: true },
    { id: "revenue", label: t("accounts-col-revenue", { symbol: currencySymbol(currency) }), width: "120px", align: "end", sortable: true },
    { id: "share", label: t(bar ? "accounts-col-share" : "accounts-col-share-short"), width: bar ? "122px" : "66px", when: !small },
    { id: "months", label: t("accounts-col-months"), width: "76px", when: wide },
    { id: "coverage", label: t(bar ? "accounts-col-coverage" : "account-coverage"), width: bar ? "172px" : "112px" },
    { id: "last_met", label: t("accounts-col-last-met"), width: "74px", sortable: true, when: !small },
    { id: "next_step", label: t("accounts-col-next-step"), width: wide ? "230px" : "minmax(132px, 0.9fr)", sortable: true },
  ];
  const columns = all.filter(({ when }) => when !== false);
  return { columns, has: (column) => columns.some(({ id }) => id === column), bar };
}

/* The calculation as it is edited. What comes out of it is the program's. */

import { newId } from "$lib/id";
import type { Calculation, CostItem, CostSide, Id, Investment, WhatIf, WhatIfChange } from "$lib/bindings";
import { parseDecimal } from "$lib/decimal";

export function newCalculation(currency: string, start: string): Calculation {
  return {
    currency,
    start,
    items: [],
    // The price is the investment, unless somebody says otherwise.
    investments: [{ id: newId(), name: {}, amount: { kind: "once_price" }, month_offset: 0 }],
    ramp: [],
    horizon_months: 36,
    granularity: "quarter",
    what_ifs: [
      { id: newId(), name: {}, change: { kind: "savings_less", percent: "20" } },
      { id: newId(), name: {}, change: { kind: "start_later", months: 3 } },
    ],
  };
}

export function newItem(): CostItem {
  return {
    id: newId(),
    name: {},
    basis: {},
    unit: {},
    now: { kind: "computed", quantity: "1", rate: "0" },
    after: { kind: "none" },
    varies_with_volume: true,
  };
}

export const newInvestment = (currency: string): Investment => ({
  id: newId(),
  name: {},
  amount: { kind: "fixed", amount: { minor: 0, currency } },
  month_offset: 0,
});

export const newWhatIf = (): WhatIf => ({ id: newId(), name: {}, change: { kind: "savings_less", percent: "10" } });

/** Another way to say a yearly amount; figures that both ways know are kept. */
export function sideOf(kind: CostSide["kind"], before: CostSide, currency: string): CostSide {
  if (kind === before.kind) return before;
  switch (kind) {
    case "computed":
      return { kind, quantity: "1", rate: "0" };
    case "amount":
      return { kind, amount: { minor: 0, currency } };
    default:
      return { kind };
  }
}

export function changeOf(kind: WhatIfChange["kind"], before: WhatIfChange, items: readonly CostItem[]): WhatIfChange {
  const percent = "percent" in before ? before.percent : "10";
  switch (kind) {
    case "start_later":
      return { kind, months: before.kind === kind ? before.months : 3 };
    case "item_less":
      return { kind, percent, item_id: before.kind === kind ? before.item_id : ((items[0]?.id ?? "") as Id) };
    default:
      return { kind, percent };
  }
}

/** An item that goes takes its what-ifs along: they would speak of nothing. */
export function withoutItem(calculation: Calculation, items: CostItem[]): Calculation {
  const left = new Set(items.map(({ id }) => id));
  const what_ifs = calculation.what_ifs.filter(({ change }) => change.kind !== "item_less" || left.has(change.item_id));
  return { ...calculation, items, what_ifs };
}

/** "0, 50, 80, 100" or "0 50 80 100 %": part of the saving that comes in, quarter by quarter. */
export function parseRamp(text: string): { ok: true; ramp: string[] } | { ok: false } {
  const parts = text.replaceAll("%", " ").split(/[;,\s]+/).filter(Boolean);
  const ramp: string[] = [];
  for (const part of parts) {
    const result = parseDecimal(part, "en", { places: 4 });
    if (!result.ok || result.value === null || Number(result.value) > 100) return { ok: false };
    ramp.push(result.value);
  }
  return ramp.length > 40 ? { ok: false } : { ok: true, ramp };
}

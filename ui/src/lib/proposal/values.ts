/* Figures of the desk in words of the interface language. The document's own are made by the program. */

import { date, language, money, number, t } from "$lib/i18n";
import type { BoundKey, BoundValue, Discount } from "$lib/bindings";
import { formatDecimal } from "$lib/decimal";

export const BOUND_KEYS: readonly BoundKey[] = [
  "saved_yearly",
  "paid_once",
  "paid_yearly",
  "payback_month",
  "payback_count",
  "return",
  "net_gain",
  "total_net",
  "total",
  "valid_until",
];

export function boundName(key: BoundKey): string {
  return t(`desk-bound-${key.replaceAll("_", "-")}`);
}

/** "€242,914", "April 2028", "18 Dec 2026"; a dash while nothing gives it. */
export function boundText(value: BoundValue | null | undefined): string {
  if (!value) return "–";
  switch (value.kind) {
    case "amount":
      return money(value.money);
    case "month":
      return monthText(value.month);
    case "count":
      return t("desk-months", { count: value.count });
    case "percent":
      // Whole percents, as the pages say them.
      return percentText(value.percent, 0);
    case "date":
      return date(value.date, "medium");
  }
}

export function monthText(month: string): string {
  const text = date(`${month}-01`, "month");
  return text.charAt(0).toLocaleUpperCase(language.locale) + text.slice(1);
}

export function percentText(percent: string, digits?: number): string {
  return digits === undefined ? `${formatDecimal(percent, language.locale)}\u00a0%` : number(Number(percent) / 100, { percent: true, digits });
}

export function decimalText(value: string, least = 0): string {
  return formatDecimal(value, language.locale, least);
}

export function discountText(discount: Discount): string {
  return discount.kind === "percent" ? percentText(discount.percent) : money(discount.amount);
}

/** A name shortened to what people call somebody in passing: the last word. */
export function surname(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? name;
}

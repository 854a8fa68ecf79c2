/* Figures of the desk in words of the interface language. The document's own are made by the program. */

import { date, language, money, number, t } from "$lib/i18n";
import type { BoundKey, BoundValue, Discount, Id, PriceLine } from "$lib/bindings";
import { formatDecimal } from "$lib/decimal";
import { pick } from "$lib/local";

/** Those of the proposal as a whole; its lines have their own. */
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

/** The line whose number it is. */
export function lineOf(key: BoundKey): Id | null {
  return key.startsWith("line_") ? key.slice(key.indexOf(":") + 1) : null;
}

/** No line has a tax: net and total are one number then, and nothing is said of the tax. */
const untaxed = (lines: readonly PriceLine[]) => lines.length > 0 && lines.every(({ tax }) => Number(tax?.percent ?? 0) === 0);

/** Those of the proposal as a whole that say something of their own. */
export const boundKeys = (lines: readonly PriceLine[]): readonly BoundKey[] =>
  untaxed(lines) ? BOUND_KEYS.filter((key) => key !== "total_net") : BOUND_KEYS;

/** `lines`: of the proposal, for the names of their numbers. */
export function boundName(key: BoundKey, lines: readonly PriceLine[] = []): string {
  const id = lineOf(key);
  if (key.startsWith("cost_now:")) return t("desk-bound-cost-now");
  if ((key === "total" || key === "total_net") && untaxed(lines)) return t("desk-total-untaxed");
  if (id === null) return t(`desk-bound-${key.replaceAll("_", "-")}`);
  const line = lines.find((one) => one.id === id);
  if (!line) return t("desk-bound-line-gone");
  const figure = key.slice(0, key.indexOf(":")).replaceAll("_", "-");
  return t(`desk-bound-${figure}`, { line: pick(line.description, language.code) || String(lines.indexOf(line) + 1) });
}

/** "€242,914", "April 2028", "18 Dec 2026"; a dash while nothing gives it. */
export function boundText(value: BoundValue | null | undefined): string {
  if (!value) return "–";
  switch (value.kind) {
    case "amount":
      return money(value.money);
    case "price":
      return priceText(value.price, value.currency);
    case "quantity":
      return decimalText(value.quantity);
    case "month":
      // Behind its label, so small where the language writes months small; the year stays with it.
      return date(`${value.month}-01`, "month").replaceAll(" ", "\u00a0");
    case "count":
      return t("desk-months", { count: value.count });
    case "percent":
      return percentText(value.percent);
    case "date":
      return date(value.date, "medium");
  }
}

/** A price of one may be finer than its currency; the cents are always there, as on the pages. */
function priceText(price: string, currency: string): string {
  const digits = Math.min(6, price.split(".")[1]?.length ?? 0);
  const format = new Intl.NumberFormat(language.locale, { style: "currency", currency, minimumFractionDigits: digits > 2 ? digits : undefined });
  return format.format(Number(price));
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

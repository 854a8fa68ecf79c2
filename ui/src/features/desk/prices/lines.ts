/* Price lines: how they begin, how alternatives hang together. Sums are never made here. */
import type { Discount, Id, Item, PriceLine, PriceLineKind, Money, ProductFacts, TaxRate, TaxRateFacts, Totals } from "$lib/bindings";
import { parseDecimal } from "$lib/decimal";
import { decimalText, discountText } from "../values";

export function newLine(id: Id, tax: TaxRate | null, kind: PriceLineKind = { kind: "normal" }): PriceLine {
  return {
    id,
    kind,
    cadence: "once",
    product_id: null,
    description: {},
    note: {},
    unit: {},
    quantity: "1",
    unit_price: null,
    discount: null,
    tax: isItem(kind) ? tax : null,
    cost: null,
  };
}

/** A line of the price list. Nothing is read from there again; a price in another currency is not taken. */
export function lineOf(id: Id, product: Item<ProductFacts>, rates: readonly Item<TaxRateFacts>[], currency: string): PriceLine {
  const { facts } = product;
  const same = facts.currency === currency;
  return {
    ...newLine(id, rateOf(rates, facts.tax_rate_id) ?? defaultRate(rates)),
    product_id: product.id,
    description: facts.name,
    note: facts.description,
    unit: facts.unit,
    cadence: facts.cadence,
    unit_price: same ? facts.price : null,
    cost: same ? facts.cost : null,
  };
}

/** "1,800 × 46": how the line is counted. A single one says its price only where something is taken off it. */
export function countedText({ kind, quantity, unit_price, discount }: PriceLine): string {
  if (!isItem(kind) || unit_price === null) return "";
  const price = decimalText(unit_price, 2);
  return quantity === "1" ? (discount ? price : "") : `${decimalText(quantity)} × ${price}`;
}

/** "−6 %" */
export function lessText({ kind, unit_price, discount }: PriceLine): string {
  return isItem(kind) && unit_price !== null && discount ? `\u2212${discountText(discount)}` : "";
}

export function isItem(kind: PriceLineKind): boolean {
  return kind.kind !== "heading" && kind.kind !== "subtotal";
}

/** The rate as it is now; later changes of the setting do not reach the line. */
export function rateOf(rates: readonly Item<TaxRateFacts>[], id: Id | null): TaxRate | null {
  const rate = rates.find((each) => each.id === id);
  return rate ? { id: rate.id, name: rate.facts.name, percent: rate.facts.percent } : null;
}

/** "VAT 20 %": many people write the rate into the name already. */
export function rateName(name: string, percent: string): string {
  return name.replace(",", ".").includes(percent.replace(",", ".").replace(/[\s\u00a0]?%$/u, "")) ? name : `${name} ${percent}`.trim();
}

/** No tax comes on top: then nothing is said of it, here as on the pages. Without lines, the rate they would begin with
    tells; `rates` are undefined until they are read. */
export function untaxed(totals: Pick<Totals, "all" | "tax_groups"> | null, lines: readonly PriceLine[], rates: readonly Item<TaxRateFacts>[] | undefined): boolean {
  if (lines.length === 0) return rates !== undefined && Number(defaultRate(rates)?.percent ?? 0) === 0;
  if (!totals) return lines.every(({ tax }) => Number(tax?.percent ?? 0) === 0);
  return totals.all.tax.minor === 0 && totals.tax_groups.every(({ rate }) => Number(rate?.percent ?? 0) === 0);
}

export function defaultRate(rates: readonly Item<TaxRateFacts>[]): TaxRate | null {
  return rateOf(rates, rates.find(({ facts }) => facts.is_default)?.id ?? null);
}

/** Changes what a line is. An alternative joins the alternatives beside it, else it begins a group of its own;
    the first of a group is the chosen one. */
export function withKind(lines: readonly PriceLine[], index: number, kind: PriceLineKind["kind"]): PriceLine[] {
  const line = lines[index];
  if (!line || line.kind.kind === kind) return [...lines];
  let next: PriceLineKind;
  if (kind === "alternative") {
    const beside = [lines[index - 1], lines[index + 1]].flatMap((other) => (other?.kind.kind === "alternative" ? [other.kind.group] : []));
    const group = beside[0] ?? 1 + Math.max(0, ...groups(lines));
    next = { kind, group, chosen: !lines.some((other) => other.kind.kind === "alternative" && other.kind.group === group && other.kind.chosen) };
  } else next = { kind };
  return lines.map((other, i) => (i === index ? { ...other, kind: next } : other));
}

/** The first other line of an alternative's group; null while it stands alone. */
export function rivalOf(lines: readonly PriceLine[], index: number): Id | null {
  const kind = lines[index]?.kind;
  if (kind?.kind !== "alternative") return null;
  return lines.find((other, i) => i !== index && other.kind.kind === "alternative" && other.kind.group === kind.group)?.id ?? null;
}

/** Puts an alternative against another line, wherever that stands: into its group if it is an alternative, else
    both into a new one, in which the other, which counted so far, stays chosen. */
export function withRival(lines: readonly PriceLine[], index: number, rival: Id): PriceLine[] {
  const other = lines.find(({ id }) => id === rival);
  if (lines[index]?.kind.kind !== "alternative" || !other || other === lines[index]) return [...lines];
  const group = other.kind.kind === "alternative" ? other.kind.group : 1 + Math.max(0, ...groups(lines));
  const joined = lines.map((line, i): PriceLine => {
    if (i === index) return { ...line, kind: { kind: "alternative", group, chosen: false } };
    return line === other && line.kind.kind !== "alternative" ? { ...line, kind: { kind: "alternative", group, chosen: true } } : line;
  });
  const chosen = joined.some(({ kind }) => kind.kind === "alternative" && kind.group === group && kind.chosen);
  return chosen ? joined : choose(joined, index, true);
}

function groups(lines: readonly PriceLine[]): number[] {
  return lines.flatMap(({ kind }) => (kind.kind === "alternative" ? [kind.group] : []));
}

/** Chooses one alternative of its group, or none if it was the chosen one. */
export function choose(lines: readonly PriceLine[], index: number, chosen: boolean): PriceLine[] {
  const picked = lines[index];
  if (picked?.kind.kind !== "alternative") return [...lines];
  const { group } = picked.kind;
  return lines.map((line, i) =>
    line.kind.kind === "alternative" && line.kind.group === group ? { ...line, kind: { ...line.kind, chosen: chosen && i === index } } : line,
  );
}

export type DiscountResult = { ok: true; discount: Discount | null } | { ok: false; why?: "percent" | "large" };

/** "5.6 %" is a part, "500" an amount; empty or zero is none. */
export function parseDiscount(text: string, locale: string, currency: string, digits: number): DiscountResult {
  const part = text.includes("%");
  const result = parseDecimal(text.replace(/[€$£₽%]/g, ""), locale, { places: part ? 4 : digits });
  if (!result.ok) return result.why === "large" ? { ok: false, why: "large" } : { ok: false };
  if (result.value === null || Number(result.value) === 0) return { ok: true, discount: null };
  if (part) return Number(result.value) <= 100 ? { ok: true, discount: { kind: "percent", percent: result.value } } : { ok: false, why: "percent" };
  return { ok: true, discount: { kind: "amount", amount: toMoney(result.value, currency, digits) } };
}

/** Exact: the figures are moved as text. */
export function toMoney(value: string, currency: string, digits: number): Money {
  const [whole = "0", part = ""] = value.split(".");
  return { minor: Number(whole + part.padEnd(digits, "0").slice(0, digits)), currency };
}

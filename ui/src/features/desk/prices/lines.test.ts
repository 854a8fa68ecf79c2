import { describe, expect, it } from "vitest";
import type { Item, PriceLine, PriceLineKind, ProductFacts, TaxRateFacts } from "$lib/bindings";
import { language } from "$lib/i18n";
import { choose, countedText, lessText, lineOf, newLine, parseDiscount, rateName, rivalOf, untaxed, withKind, withRival } from "./lines";

const rates: Item<TaxRateFacts>[] = [
  { id: "t20", version: 1, facts: { name: { en: "VAT" }, percent: "20", is_default: true } },
  { id: "t9", version: 1, facts: { name: { en: "VAT reduced" }, percent: "9", is_default: false } },
];
const product: Item<ProductFacts> = {
  id: "p",
  version: 1,
  facts: {
    code: "G", name: { en: "Gate" }, description: {}, unit: { en: "pc" }, price: "9600", cost: "7000", currency: "EUR", cadence: "once", tax_rate_id: "t9",
  },
};

describe("a line at rest", () => {
  const line = { ...newLine("1", null), quantity: "1800", unit_price: "46" };
  it("says how it is counted and what is taken off", () => {
    language.set("en");
    expect([countedText(line), lessText(line)]).toEqual(["1,800 × 46", ""]);
    const less = { ...line, discount: { kind: "percent" as const, percent: "6" } };
    expect([countedText(less), lessText(less)]).toEqual(["1,800 × 46", "−6\u00a0%"]);
    expect(countedText({ ...line, quantity: "1" })).toBe("");
    const one = { ...line, quantity: "1", discount: { kind: "amount" as const, amount: { minor: 50000, currency: "EUR" } } };
    expect([countedText(one), lessText(one)]).toEqual(["46", "−€500"]);
    expect(lessText({ ...less, unit_price: null })).toBe("");
  });
});

describe("tax", () => {
  const free: Item<TaxRateFacts> = { id: "t0", version: 1, facts: { name: { en: "VAT 0 %" }, percent: "0.00", is_default: true } };
  const line = (percent: string | null) => ({ ...newLine("1", null), tax: percent === null ? null : { id: "t", name: {}, percent } });
  const euro = (minor: number) => ({ minor, currency: "EUR" });
  const sums = (tax: number) => ({ subtotal: euro(10_000), discount: euro(0), net: euro(10_000), tax: euro(tax), total: euro(10_000 + tax) });
  const totals = (percent: string, tax: number) => ({ all: sums(tax), tax_groups: [{ cadence: "once" as const, rate: { id: "t", name: {}, percent }, sums: sums(tax) }] });

  it("isn't spoken of where none comes on top", () => {
    expect(untaxed(totals("0", 0), [line("0")], rates)).toBe(true);
    expect(untaxed(totals("20", 2_000), [line("20")], [free])).toBe(false);
    expect(untaxed(totals("20", 0), [line("20")], rates), "nothing priced yet, but a rate is meant").toBe(false);
    expect(untaxed(null, [line(null), line("0")], rates), "can't be added up").toBe(true);
    expect(untaxed(null, [line("9")], [free])).toBe(false);
  });

  it("is told of an empty table by the rate its lines would begin with", () => {
    expect(untaxed(null, [], [free])).toBe(true);
    expect(untaxed(null, [], []), "no rates at all").toBe(true);
    expect(untaxed(null, [], rates)).toBe(false);
    expect(untaxed(null, [], undefined), "not read yet").toBe(false);
  });
});

describe("price lines", () => {
  it("takes name, price and tax of the price list, but no price in another currency", () => {
    expect(lineOf("1", product, rates, "EUR")).toMatchObject({ unit_price: "9600", product_id: "p", tax: { id: "t9", percent: "9" } });
    expect(lineOf("1", product, rates, "USD")).toMatchObject({ unit_price: null, cost: null });
  });

  it("begins empty, which is not free of charge", () => {
    expect(newLine("1", null).unit_price).toBeNull();
  });

  it("gathers alternatives that stand together and chooses one of them", () => {
    let lines = ["a", "b", "c", "d"].map((id) => newLine(id, null));
    lines = withKind(lines, 0, "alternative");
    lines = withKind(lines, 1, "alternative");
    lines = withKind(lines, 3, "alternative");
    expect(lines.map(({ kind }) => kind)).toEqual([
      { kind: "alternative", group: 1, chosen: true },
      { kind: "alternative", group: 1, chosen: false },
      { kind: "normal" },
      { kind: "alternative", group: 2, chosen: true },
    ]);
    lines = choose(lines, 1, true);
    expect(lines.map(({ kind }) => kind.kind === "alternative" && kind.chosen)).toEqual([false, true, false, true]);
    lines = choose(lines, 1, false);
    expect(lines.map(({ kind }) => kind.kind === "alternative" && kind.chosen)).toEqual([false, false, false, true]);
  });

  it("are put against a line that stands elsewhere, and one of both counts", () => {
    const line = (id: string, kind: PriceLineKind): PriceLine => newLine(id, null, kind);
    const apart: PriceLine[] = [line("a", { kind: "normal" }), line("b", { kind: "optional" }), line("c", { kind: "alternative", group: 4, chosen: true })];
    expect(rivalOf(apart, 2), "it stands alone").toBeNull();
    const both = withRival(apart, 2, "a");
    expect(both.map(({ kind }) => kind)).toEqual([
      { kind: "alternative", group: 5, chosen: true },
      { kind: "optional" },
      { kind: "alternative", group: 5, chosen: false },
    ]);
    expect([rivalOf(both, 0), rivalOf(both, 2)]).toEqual(["c", "a"]);
    const open: PriceLine[] = [line("a", { kind: "alternative", group: 1, chosen: false }), line("c", { kind: "alternative", group: 2, chosen: true })];
    expect(
      withRival(open, 1, "a").map(({ kind }) => kind),
      "a group in which nothing was chosen has it chosen",
    ).toEqual([
      { kind: "alternative", group: 1, chosen: false },
      { kind: "alternative", group: 1, chosen: true },
    ]);
  });

  it("does not say the rate twice", () => {
    expect(rateName("VAT", "20 %")).toBe("VAT 20 %");
    expect(rateName("VAT 20 %", "20 %")).toBe("VAT 20 %");
    expect(rateName("НДС 8,25 %", "8.25 %")).toBe("НДС 8,25 %");
  });

  it("reads a discount as a part or an amount", () => {
    const read = (text: string) => parseDiscount(text, "en-GB", "EUR", 2);
    expect(read("5.6 %")).toEqual({ ok: true, discount: { kind: "percent", percent: "5.6" } });
    expect(read("€1,500.50")).toEqual({ ok: true, discount: { kind: "amount", amount: { minor: 150_050, currency: "EUR" } } });
    expect(read("")).toEqual({ ok: true, discount: null });
    expect(read("0")).toEqual({ ok: true, discount: null });
    expect(read("120 %")).toEqual({ ok: false, why: "percent" });
    expect(read("a lot")).toEqual({ ok: false });
  });
});

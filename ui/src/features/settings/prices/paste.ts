/* Pasted rows become rows of the price list: which column is what, what can't be read, what is new and what
   brings new figures for a code that is there already. */

import type { Language, ProductFacts } from "$lib/bindings";
import { parseDecimal } from "$lib/decimal";
import { withText } from "$lib/local";
import { newProduct, type Product } from "./list";
import { columnLetter } from "./table";

export const PARTS = ["code", "name", "description", "unit", "price", "cost"] as const;
export type Part = (typeof PARTS)[number];
/** What each column holds; null: left out. */
export type Mapping = readonly (Part | null)[];

const WORDS: Record<Part, RegExp> = {
  code: /^(code|sku|no|№|id|art|item no|артикул|арт|код|кат\. ?номер)\b|^(артикул|арт|код|№)/iu,
  name: /^(name|product|item|service|title|наименование|название|товар|услуга|продукт|номенклатура|име)/iu,
  description: /^(descr|details|note|описание|характеристик|пояснение|бележка)/iu,
  unit: /^(unit|uom|ед|единица|мярка|м\. ?ед|изм)/iu,
  price: /^(price|list price|unit price|rate|цена|ед\. ?цена|единична цена|прайс)/iu,
  cost: /^(cost|purchase|закуп|себестоимост|себестойност|доставна)/iu,
};

export interface Guess {
  /** The first row names the columns. */
  header: boolean;
  mapping: Mapping;
}

export function guess(rows: readonly string[][], locale: string): Guess {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const named = takeOnce(Array.from({ length: width }, (_, i) => PARTS.find((part) => WORDS[part].test(rows[0]?.[i] ?? "")) ?? null));
  if (named.includes("name") || named.filter(Boolean).length > 1) return { header: true, mapping: named };
  return { header: false, mapping: takeOnce(byContent(rows, width, locale)) };
}

/** Two columns can't be the same thing: the first one is. */
function takeOnce(mapping: (Part | null)[]): (Part | null)[] {
  return mapping.map((part, i) => (part !== null && mapping.indexOf(part) === i ? part : null));
}

function byContent(rows: readonly string[][], width: number, locale: string): (Part | null)[] {
  const cells = (column: number) => rows.map((row) => row[column] ?? "").filter(Boolean);
  const most = (column: number, test: (cell: string) => boolean) => cells(column).length > 0 && cells(column).filter(test).length > cells(column).length / 2;
  const length = (column: number) => cells(column).reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells(column).length);
  const result: (Part | null)[] = Array.from({ length: width }, () => null);
  const free = () => result.flatMap((part, i) => (part === null && cells(i).length > 0 ? [i] : []));

  const figures = free().filter((i) => most(i, (cell) => amount(cell, locale).ok));
  // Without names the last two columns of figures are price and cost, whatever is counted before them.
  const [price, cost] = figures.slice(-2);
  if (price !== undefined) result[price] = "price";
  if (cost !== undefined) result[cost] = "cost";
  const code = free().find((i) => most(i, (cell) => /^(?=.*\d)[\p{L}\d][\p{L}\d./_-]{1,19}$/u.test(cell)));
  const words = free().filter((i) => i !== code && !figures.includes(i));
  const name = words.toSorted((a, b) => length(b) - length(a)).find((i) => length(i) <= 80) ?? words[0];
  if (name !== undefined) result[name] = "name";
  if (code !== undefined) result[code] = name === undefined ? "name" : "code";
  const unit = words.find((i) => result[i] === null && length(i) <= 6);
  if (unit !== undefined) result[unit] = "unit";
  const description = words.find((i) => result[i] === null && length(i) > 6);
  if (description !== undefined) result[description] = "description";
  return result;
}

/** Currency signs are dropped: the list already says which currency it is in. */
function amount(text: string, locale: string) {
  return parseDecimal(text.replace(/[€$£₽]|\b(eur|usd|gbp|chf|bgn|rub)\b|лв\.?|руб\.?/giu, ""), locale, { places: 6 });
}

export interface Problem {
  /** As the spreadsheet counts them. */
  row: number;
  column: string;
  what: "name" | "amount" | "twice";
}
export interface Plan {
  added: ProductFacts[];
  /** Products that are there already, with their new facts. */
  changed: { product: Product; facts: ProductFacts }[];
  /** Rows that say what the list says already. */
  same: number;
  problems: Problem[];
}

export interface Setting {
  language: Language;
  locale: string;
  currency: string;
  taxRate: string | null;
}

/** All rows or none: with problems there is nothing to do but to put them right. */
export function plan(rows: readonly string[][], { header, mapping }: Guess, products: readonly Product[], setting: Setting): Plan {
  const result: Plan = { added: [], changed: [], same: 0, problems: [] };
  const byCode = new Map(products.filter(({ facts }) => facts.code !== "").map((product) => [product.facts.code.toLowerCase(), product]));
  const seen = new Set<string>();
  const at = (part: Part) => mapping.indexOf(part);

  rows.forEach((row, index) => {
    if (header && index === 0) return;
    const cell = (part: Part) => (at(part) < 0 ? "" : (row[at(part)] ?? ""));
    const say = (part: Part, what: Problem["what"]) => result.problems.push({ row: index + 1, column: columnLetter(Math.max(0, at(part))), what });

    const code = cell("code");
    const known = code ? byCode.get(code.toLowerCase()) : undefined;
    if (!cell("name") && !known) return void say("name", "name");
    if (code && seen.has(code.toLowerCase())) return void say("code", "twice");
    if (code) seen.add(code.toLowerCase());

    let facts = known?.facts ?? newProduct("", setting.language, setting.currency, setting.taxRate);
    if (!known) facts = { ...facts, name: {}, code };
    for (const part of ["name", "description", "unit"] as const) {
      if (cell(part)) facts = { ...facts, [part]: withText(facts[part], setting.language, cell(part)) };
    }
    for (const part of ["price", "cost"] as const) {
      const read = amount(cell(part), setting.locale);
      if (!read.ok) say(part, "amount");
      else if (read.value !== null) facts = { ...facts, [part]: read.value };
    }
    if (!known) result.added.push(facts);
    else if (differs(facts, known.facts)) result.changed.push({ product: known, facts });
    else result.same += 1;
  });
  return result;
}

/** "6.20" and "6.2" are one price. */
function differs(a: ProductFacts, b: ProductFacts): boolean {
  const plain = (facts: ProductFacts) =>
    JSON.stringify([facts.name, facts.description, facts.unit, [facts.price, facts.cost].map((value) => (value === null ? null : Number(value)))]);
  return plain(a) !== plain(b);
}

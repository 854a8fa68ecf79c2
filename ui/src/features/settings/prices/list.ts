/* The price list as it is shown: found by words, put in order, written in figures. */

import type { Item, Language, ProductFacts } from "$lib/bindings";
import { currencyDigits, language } from "$lib/i18n";
import type { Sort } from "$lib/ui";
import { matches } from "$lib/ui/search";
import { allOf, pick } from "$lib/local";

export type Product = Item<ProductFacts>;

/** By code, name or description in any language. */
export function found(products: readonly Product[], text: string): Product[] {
  if (text.trim() === "") return [...products];
  return products.filter(({ facts }) => matches(`${facts.code} ${allOf(facts.name)} ${allOf(facts.description)}`, text));
}

export const SORTS = ["code", "name", "price", "cost"] as const;

/** "-price" of the address. Without one the list stands in the order it was entered. */
export function sortOf(text: string | undefined): Sort | undefined {
  const by = SORTS.find((id) => id === text?.replace(/^-/, ""));
  return by && { by, down: text?.startsWith("-") ?? false };
}

export function sortText(sort: Sort): string {
  return `${sort.down ? "-" : ""}${sort.by}`;
}

/** What has no price stands last either way: it is not the cheapest. */
export function ordered(products: readonly Product[], sort: Sort | undefined, writing: Language): Product[] {
  if (!sort) return [...products];
  const collator = new Intl.Collator(language.locale, { numeric: true });
  const sign = sort.down ? -1 : 1;
  const text = ({ facts }: Product) => (sort.by === "code" ? facts.code : pick(facts.name, writing));
  const figure = ({ facts }: Product) => (sort.by === "cost" ? facts.cost : facts.price);
  if (sort.by === "code" || sort.by === "name") return products.toSorted((a, b) => sign * collator.compare(text(a), text(b)));
  return products.toSorted((a, b) => {
    const [one, two] = [figure(a), figure(b)];
    if (one === null || two === null) return Number(one === null) - Number(two === null);
    return sign * (Number(one) - Number(two));
  });
}

/** "6.20": the currency's figures at least, so that a column of prices stands straight. */
export function rate(value: string, currency: string): string {
  return new Intl.NumberFormat(language.locale, { minimumFractionDigits: currencyDigits(currency), maximumFractionDigits: 6 }).format(
    value as unknown as number,
  );
}

export function newProduct(name: string, writing: Language, currency: string, taxRate: string | null): ProductFacts {
  return {
    code: "",
    name: { [writing]: name },
    description: {},
    unit: {},
    price: null,
    cost: null,
    currency,
    cadence: "once",
    tax_rate_id: taxRate,
  };
}

import { afterEach, describe, expect, it } from "vitest";
import { language } from "$lib/i18n";
import { found, newProduct, ordered, rate, sortOf, sortText, type Product } from "./list";

afterEach(() => language.set("en"));

const product = (id: string, code: string, name: Record<string, string>, price: string | null): Product => ({
  id,
  version: 1,
  facts: { ...newProduct("", "en", "EUR", null), code, name, price },
});
const ALL = [
  product("1", "TR-10", { en: "Crate", bg: "Каса" }, "6.20"),
  product("2", "TR-9", { en: "Lid", ru: "Крышка ёмкая" }, null),
  product("3", "", { en: "Washing" }, "0"),
];
const ids = (products: Product[]) => products.map(({ id }) => id).join("");

describe("the price list", () => {
  it("is found in any language, accents and ё forgiven", () => {
    expect(ids(found(ALL, "каса"))).toBe("1");
    expect(ids(found(ALL, "емкая кры"))).toBe("2");
    expect(ids(found(ALL, "tr 9"))).toBe("2");
    expect(ids(found(ALL, " "))).toBe("123");
    expect(found(ALL, "pallet")).toEqual([]);
  });

  it("orders codes as people count, and an empty price after every price", () => {
    expect(ids(ordered(ALL, undefined, "en"))).toBe("123");
    expect(ids(ordered(ALL, { by: "code", down: false }, "en"))).toBe("321");
    expect(ids(ordered(ALL, { by: "price", down: false }, "en"))).toBe("312");
    expect(ids(ordered(ALL, { by: "price", down: true }, "en"))).toBe("132");
    expect(ids(ordered(ALL, { by: "name", down: false }, "bg"))).toBe("231");
  });

  it("keeps its order in the address", () => {
    expect(sortOf("-price")).toEqual({ by: "price", down: true });
    expect(sortOf("colour")).toBeUndefined();
    expect(sortText({ by: "code", down: false })).toBe("code");
  });

  it("writes prices with every figure they have", () => {
    expect(rate("6.2", "EUR")).toBe("6.20");
    expect(rate("0.0345", "EUR")).toBe("0.0345");
    expect(rate("148000", "JPY")).toBe("148,000");
    language.set("ru");
    expect(rate("9600.5", "EUR")).toBe("9\u00a0600,50");
  });
});

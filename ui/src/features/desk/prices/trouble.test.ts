import { describe, expect, it } from "vitest";
import { CallError } from "$lib/error";
import { newLine } from "./lines";
import { oddities, sayTrouble, troubleOf } from "./trouble";

const at = (place: string, code = "field_out_of_range", args = {}) => troubleOf(new CallError(code, args, place));

describe("trouble in the price table", () => {
  it("is said at the field it comes from", () => {
    expect(at("facts.pricing.lines[3].quantity")).toMatchObject({ line: 3, field: "quantity" });
    expect(at("facts.pricing.lines[0].discount.amount")).toMatchObject({ line: 0, field: "discount" });
    expect(at("facts.pricing.lines[2].tax.percent")).toMatchObject({ line: 2, field: "tax" });
    expect(at("lines[2]", "amount_too_large"), "a sum comes of the price").toMatchObject({ line: 2, field: "unit_price" });
    expect(at("facts.pricing.lines[1].id", "field_duplicate")).toMatchObject({ line: 1, field: null });
    expect(at("facts.pricing.discount.amount")).toMatchObject({ line: null, field: "discount" });
    expect(at("total", "amount_too_large")).toMatchObject({ line: null, field: null });
    expect(troubleOf(null)).toBeNull();
  });

  it("says how much can be taken off", () => {
    const trouble = at("facts.pricing.lines[0].discount.amount", "field_out_of_range", { min: "0", max: "1250.50" });
    expect(sayTrouble(trouble!, "EUR")).toContain("€1,250.50");
    expect(sayTrouble(at("facts.title", "field_required")!, "EUR")).toBe("Fill this in.");
  });

  it("tells a row that says nothing and a line that comes to nothing", () => {
    const line = newLine("a", null);
    expect(Object.keys(oddities(line, "en"))).toEqual(["description"]);
    expect(oddities({ ...line, description: { ru: "Ящики" } }, "en"), "the page shows the other language").toEqual({});
    expect(Object.keys(oddities({ ...line, description: { en: "Crates" }, quantity: "0" }, "en"))).toEqual(["quantity"]);
    expect(oddities({ ...line, kind: { kind: "subtotal" }, quantity: "0" }, "en")).toEqual({});
  });
});

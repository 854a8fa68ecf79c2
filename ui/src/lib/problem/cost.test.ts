import { describe, expect, it } from "vitest";
import { language } from "$lib/i18n";
import { addPart, dropPart, factorsText, newPart, withPart } from "./cost";

describe("what a consequence costs", () => {
  it("begins with one part in the account's currency", () => {
    expect(addPart(null, "EUR")).toEqual({ currency: "EUR", source: "", parts: [newPart()] });
    expect(withPart(null, "EUR", 0, { rate: "19" }).parts).toEqual([{ ...newPart(), rate: "19" }]);
  });

  it("changes one part, and is not counted any more without the last", () => {
    const two = withPart(addPart(addPart(null, "EUR"), "EUR"), "EUR", 1, { quantity: "212", per: "year" });
    expect(two.parts.map(({ quantity }) => quantity)).toEqual(["1", "212"]);
    const one = dropPart(two, 0);
    expect(one?.parts.map(({ quantity }) => quantity)).toEqual(["212"]);
    expect(one && dropPart(one, 0)).toBeNull();
  });

  it("is said with its factors, those that change nothing left out", () => {
    language.set("en");
    expect(factorsText({ rate: "1200.5", quantity: "2.5", share: "50" }, 12)).toBe("1,200.50 × 2.5 × 12 × 50\u00a0%");
    expect(factorsText({ rate: "900", quantity: "1", share: "100" }, 1)).toBe("900");
  });
});

import { describe, expect, it } from "vitest";
import { addPart, dropPart, newPart, withPart } from "./cost";

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
});

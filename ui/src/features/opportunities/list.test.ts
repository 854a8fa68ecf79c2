import { describe, expect, it } from "vitest";
import { beside, filterOf, narrowed, queryOf, requestOf } from "./list";

describe("the list of deals", () => {
  it("comes back from its address as it was", () => {
    const filter = filterOf({ text: "crates", stage: "approval", state: "open", standing: "1", sort: "value-down" });
    expect(filter).toEqual({ text: "crates", stage: "approval", state: "open", standing: true, sort: { by: "value", down: true } });
    expect(queryOf(filter)).toEqual({ text: "crates", stage: "approval", state: "open", standing: "1", sort: "value-down" });
    expect(requestOf(filter)).toMatchObject({ stage: "approval", standing: true, sort: "value", descending: true });
  });

  it("leaves no trace at rest, and takes nothing it doesn't know", () => {
    const rest = filterOf({ stage: "nowhere", sort: "colour-down", state: "sold" });
    expect(narrowed(rest)).toBe(false);
    expect(rest.sort).toEqual({ by: "stage", down: true });
    expect(Object.values(queryOf(filterOf({}))).every((value) => value === null)).toBe(true);
  });

  it("knows the stage beside", () => {
    expect(beside("entry", -1)).toBeNull();
    expect(beside("confirmation", 1)).toBe("approval");
    expect(beside("serial_supply", 1)).toBeNull();
  });
});

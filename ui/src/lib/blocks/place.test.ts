import { describe, expect, it } from "vitest";
import { placeForNew } from "./place";

describe("the place of a new block", () => {
  const kinds = ["text", "prices", "prepared_by", "appendix", "expiry"].map((kind) => (kind === "prices" ? "price_table" : kind) as "text");

  it("is after the one that is open, and never after the expiry", () => {
    expect(placeForNew(kinds, 0)).toBe(1);
    expect(placeForNew(kinds, 4)).toBe(4);
  });

  it("is before who prepared it, unless it closes the proposal itself", () => {
    expect(placeForNew(kinds, -1)).toBe(2);
    expect(placeForNew(kinds, -1, "appendix")).toBe(4);
    expect(placeForNew(["text", "appendix", "expiry"], -1)).toBe(2);
    expect(placeForNew([], -1)).toBe(0);
  });

  it("leaves who prepared it right before the expiry, also when that is what is open", () => {
    expect(placeForNew(["text", "prepared_by", "expiry"], 1)).toBe(1);
    expect(placeForNew(["text", "prepared_by", "expiry"], 1, "appendix")).toBe(2);
  });
});

import { describe, expect, it } from "vitest";
import type { BoundKey } from "$lib/bindings";
import { firstPlace, placesOf, sourceOf } from "./all";

const page = (...keys: BoundKey[]) => ({ bounds: keys.map((key) => ({ key })) });

describe("all editions at once", () => {
  it("counts the places of a number over all pages, and leaves out what stands nowhere", () => {
    expect(placesOf([[page("valid_until", "saved_yearly"), page("saved_yearly")], [page("saved_yearly")]])).toEqual([
      { key: "saved_yearly", count: 3 },
      { key: "valid_until", count: 1 },
    ]);
  });

  it("looks at the first page a number stands on", () => {
    expect(firstPlace([page("total"), page("saved_yearly")], "saved_yearly")?.index).toBe(1);
    expect(firstPlace([page("total")], "return")).toBeNull();
  });

  it("knows where a number is made", () => {
    expect([sourceOf("saved_yearly"), sourceOf("paid_once"), sourceOf("valid_until")]).toEqual(["calculation", "prices", "term"]);
  });
});

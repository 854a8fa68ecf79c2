import { describe, expect, it } from "vitest";
import { cleared, filterOf, narrowing, queryOf, requestOf } from "./filter";

const kept = (query: Record<string, string | null>) => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== null));

describe("filter in the address", () => {
  it("leaves no trace at rest: largest first, everything shown", () => {
    expect(kept(queryOf(filterOf({})))).toEqual({});
    expect(requestOf(filterOf({}), 0, 100)).toMatchObject({ sort: "revenue", descending: true, key_only: false, text: "" });
  });

  it("comes back as it went", () => {
    const query = { q: "belv", key: "1", industry: "Dairy", status: "active", manager: "m1", tag: "export", notmet: "90", sort: "-name" };
    expect(kept(queryOf(filterOf(query)))).toEqual(query);
    expect(requestOf(filterOf(query), 200, 100)).toEqual({
      text: "belv",
      key_only: true,
      status: "active",
      industry: "Dairy",
      manager_id: "m1",
      tag: "export",
      not_met_days: 90,
      sort: "name",
      descending: true,
      offset: 200,
      limit: 100,
    });
  });

  it("shows key accounts first, if there are any", () => {
    expect(filterOf({}, true).keyOnly).toBe(true);
    expect(kept(queryOf(filterOf({}, true), true))).toEqual({});
    const everybody = { ...filterOf({}, true), keyOnly: false };
    expect(kept(queryOf(everybody, true))).toEqual({ key: "0" });
    expect(filterOf({ key: "0" }, true).keyOnly).toBe(false);
  });

  it("forgets what makes no sense", () => {
    expect(kept(queryOf(filterOf({ status: "gone", notmet: "soon", sort: "colour" })))).toEqual({});
    expect(kept(queryOf(filterOf({ notmet: "-3" })))).toEqual({});
  });

  it("clears what narrows, keeps the order", () => {
    const filter = filterOf({ q: " ", key: "1", tag: "export", sort: "name" });
    expect(narrowing(filter)).toBe(2);
    expect(kept(queryOf(cleared(filter)))).toEqual({ sort: "name" });
  });
});

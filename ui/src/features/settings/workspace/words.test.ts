import { describe, expect, it } from "vitest";
import { findingText, keptUntil, kindName, size, summed } from "./words";

describe("the bin", () => {
  it("keeps for thirty days", () => {
    expect(keptUntil({ kind: "product", id: "1", title: "Crate", deleted_at: "2026-11-21T12:00:00Z" })).toBe("2026-12-21");
    expect(kindName("tax_rate")).not.toBe(kindName("something_new"));
  });
});

describe("files and findings", () => {
  it("have sizes people can read", () => {
    expect(size(2_412_544)).toMatch(/^2\.4\s?MB$/);
    expect(size(10)).toMatch(/^1\D/);
    expect(size(0)).toMatch(/^0\D/);
  });

  it("are said once, with their number", () => {
    const damaged = { code: "file_missing", detail: "a" };
    expect(summed([damaged, { ...damaged, detail: "b" }, { code: "search_stale", detail: "" }]).map(({ count }) => count)).toEqual([2, 1]);
    expect(findingText({ code: "brand_new", detail: "x" })).toContain("brand_new");
  });
});

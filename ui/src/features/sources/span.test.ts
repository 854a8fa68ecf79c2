import { describe, expect, it } from "vitest";
import { daysOf, sourceOf, spanOf } from "./span";

describe("how far back one looks", () => {
  it("is twelve months until the address says otherwise", () => {
    expect(spanOf(undefined)).toBe(12);
    expect(spanOf("24")).toBe(24);
    expect(spanOf("13")).toBe(12);
  });

  it("counts whole months that end today", () => {
    expect(daysOf(12, "2026-11-22")).toEqual({ from: "2025-11-23", to: "2026-11-22" });
    expect(daysOf(3, "2026-05-31")).toEqual({ from: "2026-03-01", to: "2026-05-31" });
    expect(daysOf(3, "2026-01-15")).toEqual({ from: "2025-10-16", to: "2026-01-15" });
  });

  it("knows no other sources than the five", () => {
    expect(sourceOf("letter")).toBe("letter");
    expect(sourceOf("advertisement")).toBeNull();
  });
});

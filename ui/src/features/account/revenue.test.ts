import { describe, expect, it } from "vitest";
import { lastMonths, monthAfter, pasted } from "./revenue";

describe("months", () => {
  it("go over the year both ways", () => {
    expect(monthAfter("2026-11", 3)).toBe("2027-02");
    expect(monthAfter("2026-01", -1)).toBe("2025-12");
    expect(monthAfter("2026-01", -13)).toBe("2024-12");
  });

  it("are the last whole ones, holes filled with nothing", () => {
    const revenue = [{ month: "2026-10", amount: { minor: 5, currency: "EUR" } }, { month: "2026-11", amount: { minor: 9, currency: "EUR" } }];
    expect(lastMonths(revenue, "2026-11-21", 2)).toEqual([
      { month: "2026-09", minor: 0 },
      { month: "2026-10", minor: 5 },
    ]);
  });
});

describe("figures from a spreadsheet", () => {
  it("fill months from the one they are pasted into", () => {
    expect(pasted("1 200,50\t900\t\t1100", "2026-11", 2)).toEqual([
      { month: "2026-11", minor: 120050 },
      { month: "2026-12", minor: 90000 },
      { month: "2027-01", minor: null },
      { month: "2027-02", minor: 110000 },
    ]);
    expect(pasted("1,200\r\n900\r\n", "2026-01", 2)).toHaveLength(2);
  });

  it("leave a single value to its field", () => {
    expect(pasted("148 000", "2026-01", 2)).toBeNull();
  });

  it("are refused whole if one is no amount", () => {
    expect(pasted("1200\ttotal\t900", "2026-01", 2)).toEqual({ wrong: "total" });
    expect(pasted("1200\t-900", "2026-01", 2)).toEqual({ wrong: "-900" });
  });
});

import { describe, expect, it } from "vitest";
import { addMonths, dayForKey, weekNumber, weeksOf } from "./month";

describe("month", () => {
  it("is whole weeks from Monday", () => {
    const weeks = weeksOf("2026-11-22");
    expect(weeks[0]?.[0]).toBe("2026-10-26");
    expect(weeks.at(-1)?.at(-1)).toBe("2026-12-06");
    expect(weeks).toHaveLength(6);
    expect(weeksOf("2027-02-10")).toHaveLength(4);
  });

  it("keeps the day of the month, or takes the last", () => {
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2026-12-15", 1)).toBe("2027-01-15");
  });

  it("numbers its weeks across the turn of the year", () => {
    expect(["2026-01-01", "2026-11-22", "2026-11-23", "2026-12-31", "2027-01-03", "2027-01-04"].map(weekNumber)).toEqual([1, 47, 48, 53, 53, 1]);
  });

  it("goes by keys", () => {
    expect(dayForKey("ArrowUp", "2026-11-03")).toBe("2026-10-27");
    expect(dayForKey("Home", "2026-11-22")).toBe("2026-11-16");
    expect(dayForKey("PageUp", "2026-03-31")).toBe("2026-02-28");
    expect(dayForKey("a", "2026-11-22")).toBeNull();
  });
});

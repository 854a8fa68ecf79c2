import { describe, expect, it } from "vitest";
import { restarts, tokens } from "./pattern";
import { until } from "./validity";

describe("numbers of proposals", () => {
  it("are explained by what they would be today", () => {
    expect(tokens("2026-11-21").map(({ example }) => example)).toEqual(["2026", "26", "11", "0001"]);
  });

  it("begin again with what stands before them", () => {
    expect(restarts("TR-{YYYY}-{seq:4}")).toBe("year");
    expect(restarts("{YY}/{MM}-{seq}")).toBe("month");
    expect(restarts("TR-{seq:6}")).toBe("never");
  });
});

describe("terms", () => {
  it("hold for whole days, over months and leap years", () => {
    expect(until("2026-11-21", 30)).toBe("2026-12-21");
    expect(until("2028-02-28", 1)).toBe("2028-02-29");
    expect(until("2026-12-31", 366)).toBe("2028-01-01");
  });
});

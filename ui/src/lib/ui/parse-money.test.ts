import { describe, expect, it } from "vitest";
import { parseMoney } from "./parse-money";

const cents = (text: string, digits = 2) => {
  const result = parseMoney(text, digits);
  return result.ok ? result.minor : "refused";
};

describe("amounts as people type them", () => {
  it.each([
    ["148000", 14_800_000],
    ["148,000", 14_800_000],
    ["148.000", 14_800_000],
    ["148 000", 14_800_000],
    ["148\u00a0000,50", 14_800_050],
    ["1,240,000.5", 124_000_050],
    ["1.240.000,55", 124_000_055],
    ["€148k", 14_800_000],
    ["148 тыс. €", 14_800_000],
    ["1,2 млн", 120_000_000],
    ["1,250 млн", 125_000_000],
    ["0,34", 34],
    ["0.500", 50],
    ["−12.5", -1250],
    ["-0", 0],
    ["EUR 10", 1000],
    ["", null],
  ])("%s", (text, minor) => expect(cents(text)).toBe(minor));

  it("is exact where a float is not", () => {
    expect(cents("90,071,992,547,409.91")).toBe(9_007_199_254_740_991);
    expect(cents("0.29")).toBe(29);
  });

  it("keeps to the figures of the currency", () => {
    expect(cents("1200", 0)).toBe(1200);
    expect(cents("12.5", 0)).toBe("refused");
    expect(cents("1.2345")).toBe("refused");
    expect(cents("1.50000")).toBe(150);
  });

  it.each(["12 apples", "1,2,3", "1.24.000", "abc", "1-2", "99999999999999999"])("refuses %s", (text) => {
    expect(cents(text)).toBe("refused");
  });
});

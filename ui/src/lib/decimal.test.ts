import { describe, expect, it } from "vitest";
import { formatDecimal, parseDecimal } from "./decimal";

const read = (text: string, locale = "en-GB", places = 6, negative = false) => {
  const result = parseDecimal(text, locale, { places, negative });
  return result.ok ? result.value : "refused";
};

describe("decimals as people type them", () => {
  it("reads groups and points of each language", () => {
    expect(read("1,240,000")).toBe("1240000");
    expect(read("1,240")).toBe("1240");
    expect(read("1 240 000", "ru-RU")).toBe("1240000");
    expect(read("1,240", "ru-RU")).toBe("1.24");
    expect(read("0,34", "bg-BG")).toBe("0.34");
    expect(read("0.34")).toBe("0.34");
    expect(read("0,34")).toBe("0.34");
    expect(read("1.240.000,50", "bg-BG")).toBe("1240000.5");
    expect(read("007")).toBe("7");
    expect(read(".5")).toBe("0.5");
    expect(read("5.6 %")).toBe("5.6");
  });

  it("tells empty from zero", () => {
    expect(read("  ")).toBeNull();
    expect(read("0")).toBe("0");
    expect(read("0.00")).toBe("0");
  });

  it("refuses what is no number or too fine", () => {
    for (const text of ["abc", "1e3", "1,2,3", "--1", "-1", ".", "1.2.3"]) expect(read(text)).toBe("refused");
    expect(read("1.2345", "en-GB", 3)).toBe("refused");
    expect(read("1.2300", "en-GB", 2)).toBe("1.23");
    expect(read("−4", "ru-RU", 6, true)).toBe("-4");
  });

  it("writes every figure back", () => {
    expect(formatDecimal("1240000", "en-GB")).toBe("1,240,000");
    expect(formatDecimal("0.0345", "ru-RU")).toBe("0,0345");
    expect(formatDecimal("1240", "bg-BG")).toBe("1240");
    expect(formatDecimal("12400", "bg-BG").replace(/\s/, " ")).toBe("12 400");
    expect(formatDecimal("9600.5", "en-GB", 2)).toBe("9,600.50");
    expect(formatDecimal("-2", "en-GB")).toBe("−2");
  });
});

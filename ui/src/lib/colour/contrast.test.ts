import { describe, expect, it } from "vitest";
import { asColour, contrastOnWhite, darker, LEAST } from "./contrast";

describe("the accent", () => {
  it("has the contrast the program counts", () => {
    expect(contrastOnWhite("#000000")).toBeCloseTo(21, 1);
    expect(contrastOnWhite("#FFFFFF")).toBeCloseTo(1, 2);
    expect(contrastOnWhite("#767676")).toBeCloseTo(4.54, 2);
    expect(contrastOnWhite("#A5182F")).toBeCloseTo(7.6, 1);
  });

  it("is read however it is written", () => {
    expect(asColour("a5182f")).toBe("#A5182F");
    expect(asColour(" #a18 ")).toBe("#AA1188");
    for (const text of ["", "#A518", "red", "#GGGGGG", "#ЯЯЯ"]) expect(asColour(text)).toBeNull();
  });

  it("is darkened no more than reading needs", () => {
    for (const pale of ["#F2C94C", "#FFFFFF", "#35B7E8", "#FF0000"]) {
      const found = darker(pale);
      expect(contrastOnWhite(found)).toBeGreaterThanOrEqual(LEAST);
      expect(contrastOnWhite(found)).toBeLessThan(LEAST + 0.25);
    }
    expect(darker("#A5182F")).toBe("#A5182F");
  });
});

import { describe, expect, it } from "vitest";
import { percentIn } from "./percent";

describe("the percent in a name", () => {
  it("is found however it is written", () => {
    expect(percentIn("VAT 20 %")).toBe("20");
    expect(percentIn("НДС 5,50%")).toBe("5.5");
    expect(percentIn("ДДС 9\u00a0%")).toBe("9");
  });
  it("is zero if there is none", () => {
    expect(percentIn("No tax")).toBe("0");
    expect(percentIn("Rate 2026")).toBe("0");
  });
  it("is not put right in silence where it can't be", () => {
    expect(percentIn("VAT 200 %")).toBe("200");
  });
});

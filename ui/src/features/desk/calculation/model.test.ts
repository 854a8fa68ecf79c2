import { describe, expect, it } from "vitest";
import { changeOf, newCalculation, newItem, parseRamp, sideOf, withoutItem } from "./model";

describe("calculation", () => {
  it("begins with the price as the investment", () => {
    expect(newCalculation("EUR", "2027-01").investments[0]?.amount).toEqual({ kind: "once_price" });
  });

  it("reads a ramp in any of the ways people write it", () => {
    expect(parseRamp("0, 50, 80, 100")).toEqual({ ok: true, ramp: ["0", "50", "80", "100"] });
    expect(parseRamp("0 50 % 80 % 100 %")).toEqual({ ok: true, ramp: ["0", "50", "80", "100"] });
    expect(parseRamp("")).toEqual({ ok: true, ramp: [] });
    expect(parseRamp("0, 150")).toEqual({ ok: false });
    expect(parseRamp("half")).toEqual({ ok: false });
  });

  it("keeps what both ways of saying a side know", () => {
    const side = { kind: "computed", quantity: "3", rate: "2" } as const;
    expect(sideOf("computed", side, "EUR")).toBe(side);
    expect(sideOf("none", side, "EUR")).toEqual({ kind: "none" });
    expect(changeOf("volume_less", { kind: "savings_less", percent: "15" }, [])).toEqual({ kind: "volume_less", percent: "15" });
  });

  it("drops the what-ifs of an item that goes", () => {
    const item = newItem();
    const calculation = {
      ...newCalculation("EUR", "2027-01"),
      items: [item],
      what_ifs: [{ id: "w", name: {}, change: { kind: "item_less" as const, item_id: item.id, percent: "50" } }],
    };
    expect(withoutItem(calculation, []).what_ifs).toEqual([]);
    expect(withoutItem(calculation, [item]).what_ifs).toHaveLength(1);
  });
});

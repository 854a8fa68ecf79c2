import { describe, expect, it } from "vitest";
import { apart, bars, fitSideBySide, heightOf, nameHeight, shortName, told } from "./scale";

describe("the charts of the portfolio", () => {
  it("stand bars evenly and never wider than a finger", () => {
    const row = bars(4, 400);
    expect([0, 1, 2, 3].map(row.middle)).toEqual([50, 150, 250, 350]);
    expect(row.width).toBe(26);
    expect(bars(24, 240).width).toBeCloseTo(5.5);
  });

  it("count heights from the top and stay inside", () => {
    expect(heightOf(0, 200)).toBe(200);
    expect(heightOf(50, 200)).toBe(100);
    expect(heightOf(140, 200)).toBe(0);
  });

  it("name a bar by the first word, shortened only if it must be", () => {
    expect(shortName("Belvara Dairy Group", 60)).toBe("Belvara");
    expect(shortName("Petrichor Breweries", 49)).toBe("Petrichor");
    expect(shortName("Белваровские молочные", 50)).toBe("Белвар…");
  });

  it("know when names would touch", () => {
    expect(fitSideBySide(["Kvarnby Bakeries", "Zelen Dvor"], 46)).toBe(true);
    expect(fitSideBySide(["Кварнбю Хлеб", "Зелен Двор"], 50), "seven wide letters need more").toBe(false);
  });

  it("leave out the time in which one account makes all sales", () => {
    const point = (month: string, largest_share: string | null) => ({ month, largest_share });
    const trend = [point("2023-04", "100.0"), point("2023-10", "99.9"), point("2024-04", null)];
    expect(told(trend), "the others keep their places in time").toEqual({ points: [{ point: trend[1], step: 1 }, { point: trend[2], step: 2 }], left: 1 });
  });

  it("name a line beside its end, clear of where it falls", () => {
    // The fall lies left of the name.
    expect(nameHeight([0, 0, 80, 82, 81, 80], 0.5, 150)).toBe(73);
    // The fall would go through the name: it stands below.
    expect(nameHeight([0, 0, 80, 82, 81, 80], 1, 150)).toBe(97);
    // No room for that above the scale.
    expect(nameHeight([0, 0, 80, 82, 81, 80], 1, 90)).toBe(73);
    expect(nameHeight([50], 1, 150)).toBe(43);
    expect(nameHeight([80, 80], 1, 150, "below")).toBe(95);
  });

  it("move labels apart that would touch, within the room", () => {
    const [a = 0, b = 0] = apart([[100, 60], [110, 60]], 400);
    expect(b - a).toBeGreaterThanOrEqual(60);
    const [, right = 0] = apart([[380, 60], [390, 60]], 400);
    expect(right).toBeLessThanOrEqual(370);
  });
});

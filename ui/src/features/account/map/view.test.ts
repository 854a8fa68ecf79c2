import { describe, expect, it } from "vitest";
import { fit, next, opening, revealed, zoomed, NEAREST, READABLE } from "./view";

const card = (id: string, x: number, y: number) => ({ id, area: { x, y, width: 164, height: 62 } });

describe("looking at the map", () => {
  it("fits all of it, no larger than life", () => {
    expect(fit({ x: 0, y: 0, width: 100, height: 50 }, { width: 800, height: 600 })).toEqual({ k: 1, x: 350, y: 275 });
    const small = fit({ x: -100, y: 0, width: 3040, height: 100 }, { width: 800, height: 600 });
    expect(small.k).toBeCloseTo(0.25);
    expect(small.x + -100 * small.k).toBeCloseTo(20);
  });

  describe("opens", () => {
    const size = { width: 800, height: 600 };
    const large = { x: -3000, y: 100, width: 6000, height: 1500 };
    const at = (x: number, y: number) => ({ x, y, width: 164, height: 62 });

    it("as a whole if that can be read", () => {
      const small = { x: 0, y: 0, width: 700, height: 500 };
      expect(opening(small, size, at(0, 0))).toEqual(fit(small, size));
    });

    it("on the top of the middle while nobody is known to decide", () => {
      const view = opening(large, size, null);
      expect(view.k).toBe(READABLE);
      expect(view.x).toBeCloseTo(400);
      expect(view.y + 100 * view.k).toBeCloseTo(20);
    });

    it("with whoever decides in the middle", () => {
      const view = opening(large, size, at(918, 900));
      expect(view.x + 1000 * view.k).toBeCloseTo(400);
      expect(view.y + 931 * view.k).toBeCloseTo(300);
    });

    it("without room left empty beside an outer card", () => {
      const view = opening(large, size, at(-3000, 100));
      expect(view.x + -3000 * view.k).toBeCloseTo(20);
      expect(view.y + 100 * view.k).toBeCloseTo(20);
    });

    it("in the middle of the way it fits", () => {
      const view = opening({ x: 0, y: 0, width: 6000, height: 300 }, size, at(0, 0));
      expect(view.y).toBeCloseTo((600 - 300 * READABLE) / 2);
    });
  });

  it("keeps the point under the pointer", () => {
    const view = zoomed({ x: 10, y: 20, k: 1 }, 1.5, { x: 110, y: 70 });
    expect(view).toEqual({ k: 1.5, x: -40, y: -5 });
    expect(zoomed(view, 100, { x: 0, y: 0 }).k).toBe(NEAREST);
  });

  it("moves no more than it must", () => {
    const view = { x: 0, y: 0, k: 1 };
    const size = { width: 800, height: 600 };
    expect(revealed(view, { x: 100, y: 100, width: 164, height: 62 }, size)).toBe(view);
    expect(revealed(view, { x: 700, y: 100, width: 164, height: 62 }, size).x).toBe(800 - 20 - 864);
    expect(revealed(view, { x: -50, y: 100, width: 164, height: 62 }, size).x).toBe(70);
  });

  it("walks to what lies ahead before what lies aside", () => {
    const cards = [card("boss", 300, 0), card("left", 0, 160), card("middle", 300, 160), card("right", 600, 160)];
    expect(next(cards, cards[0]!, "down")?.id).toBe("middle");
    expect(next(cards, cards[2]!, "right")?.id).toBe("right");
    expect(next(cards, cards[2]!, "up")?.id).toBe("boss");
    expect(next(cards, cards[3]!, "right")).toBeNull();
  });
});

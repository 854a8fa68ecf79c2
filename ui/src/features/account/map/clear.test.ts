import { describe, expect, it } from "vitest";
import { clear, type Curve } from "./clear";
import type { Area } from "./view";

const card = (x: number, y: number): Area => ({ x, y, width: 164, height: 62 });

/** Whether any part of the curve lies on the card. */
function crosses([a, b, c, d]: Curve, area: Area): boolean {
  for (let i = 0; i <= 200; i += 1) {
    const t = i / 200;
    const s = 1 - t;
    const mix = (k: 0 | 1) => s ** 3 * a[k] + 3 * s * s * t * b[k] + 3 * s * t * t * c[k] + t ** 3 * d[k];
    if (mix(0) > area.x && mix(0) < area.x + area.width && mix(1) > area.y && mix(1) < area.y + area.height) return true;
  }
  return false;
}

describe("a line of influence", () => {
  it("stays as it was drawn where nobody is in its way", () => {
    const drawn: Curve = [[164, 31], [200, 31], [264, 31], [300, 31]];
    expect(clear(drawn, card(0, 0), card(300, 0), [card(0, 200)])).toBe(drawn);
  });

  it("goes between rows rather than behind somebody else", () => {
    const [from, to, others] = [card(0, 268), card(636, 134), [card(424, 134), card(424, 268)]] as const;
    const drawn: Curve = [[164, 299], [284, 299], [516, 165], [636, 165]];
    expect(crosses(drawn, others[0]!), "as drawn it runs behind a card").toBe(true);
    const way = clear(drawn, from, to, others);
    expect(others.filter((area) => crosses(way, area))).toEqual([]);
    expect([crosses(way, { ...from, x: from.x + 1, y: from.y + 1, width: 162, height: 60 }), crosses(way, { ...to, x: to.x + 1, y: to.y + 1, width: 162, height: 60 })], "nor through its own two").toEqual([false, false]);
  });
});

import { describe, expect, it } from "vitest";
import { boxAt, intoSight, pageInView, partStyle, zoomStep, zoomToFit } from "./geometry";

describe("places on pages", () => {
  const boxes = [
    { id: "outer", x: 0, y: 0, width: 100, height: 100 },
    { id: "inner", x: 10, y: 10, width: 20, height: 20 },
  ];

  it("are scrolled to only if they are out of sight", () => {
    expect(intoSight(100, 20, 50, 300)).toBe(50);
    expect(intoSight(400, 30, 50, 300)).toBe(310);
    expect(intoSight(10, 20, 50, 300)).toBe(0);
    expect(intoSight(400, 900, 50, 300)).toBe(376);
  });

  it("means the smallest box under the point, or the one it just misses", () => {
    expect(boxAt(boxes, 15, 15)?.id).toBe("inner");
    expect(boxAt(boxes, 50, 50)?.id).toBe("outer");
    expect(boxAt(boxes, 102, 50)?.id).toBe("outer");
    expect(boxAt(boxes, 150, 50)).toBeUndefined();
  });

  it("places a box as parts of its page", () => {
    expect(partStyle({ x: 50, y: 25, width: 100, height: 50 }, { width: 200, height: 100 })).toBe(
      "left:25.000%;top:25.000%;width:50.000%;height:50.000%",
    );
  });
});

describe("zoom", () => {
  it("goes to the next round figure", () => {
    expect(zoomStep(0.766, 1)).toBe(0.8);
    expect(zoomStep(0.766, -1)).toBe(0.7);
    expect(zoomStep(1, 1)).toBe(1.1);
    expect(zoomStep(3, 1)).toBe(3);
  });

  it("fits a page to a width", () => {
    expect(zoomToFit(595.28, 793.7)).toBeCloseTo(1, 3);
    expect(zoomToFit(595.28, 10)).toBe(0.25);
  });

  it("knows which page is looked at", () => {
    expect(pageInView([16, 832, 1648], [800, 800, 800], 500, 600)).toBe(0);
    expect(pageInView([16, 832, 1648], [800, 800, 800], 700, 600)).toBe(1);
  });
});

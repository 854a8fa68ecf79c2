import { describe, expect, it } from "vitest";
import { cut, dragged, MOST, ratioOf, WHOLE } from "./crop";

const crop = { left: 100, top: 200, right: 300, bottom: 0 };

describe("the frame over a picture", () => {
  it("is cut by its sides, which never meet", () => {
    expect(dragged(WHOLE, ["left"], 120.4, 0)).toEqual({ ...WHOLE, left: 120 });
    expect(dragged(WHOLE, ["right", "bottom"], -50, -70), "a corner is two sides").toEqual({ ...WHOLE, right: 50, bottom: 70 });
    expect(cut(crop, "left", 2000).left, "a twentieth stays").toBe(MOST - crop.right);
    expect(cut(crop, "top", -5).top, "nothing is put on").toBe(0);
  });

  it("moves whole without another size, up to the edges", () => {
    expect(dragged(crop, [], 50, -80)).toEqual({ left: 150, top: 120, right: 250, bottom: 80 });
    expect(dragged(crop, [], 900, 900)).toEqual({ left: 400, top: 200, right: 0, bottom: 0 });
    expect(dragged(WHOLE, [], 50, 50), "the whole picture has nowhere to go").toEqual(WHOLE);
  });

  it("keeps the look of what is left", () => {
    expect(ratioOf(WHOLE, { width: 400, height: 200 })).toBe(2);
    expect(ratioOf({ ...WHOLE, left: 250, right: 250 }, { width: 400, height: 200 })).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import { placeToast, type Box } from "./toast-place";

const window = { width: 1280, height: 800 };
const toast = { width: 400, height: 38 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe("the place of a message", () => {
  it("is the middle of the page, beside the sidebar", () => {
    expect(placeToast(window, toast, [box(0, 0, 212, 800)])).toEqual({ centre: 746, bottom: 20, maxWidth: 720 });
  });

  it("is above a bar at the foot, and above what stands on that", () => {
    const foot = box(212, 755, 1280, 800);
    expect(placeToast(window, toast, [foot]).bottom).toBe(57);
    expect(placeToast(window, toast, [box(212, 700, 1280, 755), foot]).bottom).toBe(112);
  });

  it("leaves a bar alone that it does not touch", () => {
    expect(placeToast(window, toast, [box(954, 700, 1280, 800)]).bottom).toBe(20);
    expect(placeToast(window, toast, [box(212, 300, 1280, 340)]).bottom).toBe(20);
  });

  it("is between the columns of a desk, as wide as they let it", () => {
    const small = { width: 1024, height: 680 };
    const columns = [box(0, 0, 52, 680), box(52, 56, 248, 680), box(740, 56, 1024, 680)];
    expect(placeToast(small, { width: 600, height: 38 }, columns)).toEqual({ centre: 494, bottom: 20, maxWidth: 452 });
  });

  it("goes over the columns where they leave no room, and above what stands at their foot", () => {
    const sheet = box(320, 0, 1024, 680);
    const foot = box(320, 620, 1024, 680);
    expect(placeToast({ width: 1024, height: 680 }, toast, [sheet, foot])).toMatchObject({ centre: 160, bottom: 20, maxWidth: 280 });
    expect(placeToast({ width: 780, height: 680 }, toast, [box(100, 0, 680, 680), box(100, 620, 680, 680)])).toMatchObject({ centre: 390, bottom: 72 });
  });
});

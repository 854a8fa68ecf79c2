import { describe, expect, it } from "vitest";
import { Bring, type Outline } from "./bring.svelte";

const outline: Outline = { left: 0, right: 200, top: 0, bottom: 300, rows: [0, 30, 60].map((top) => ({ top, height: 30 })), most: 2 };
const begun = () => {
  const bring = new Bring<string>(() => outline);
  bring.press("table", 400, 40);
  return bring;
};

describe("something dragged into the outline", () => {
  it("is a click as long as it hardly moves", () => {
    const bring = begun();
    expect(bring.move(403, 42)).toBe(false);
    expect(bring.drop()).toBeNull();
    expect(bring.move(100, 40)).toBe(false);
  });

  it("lands in the gap nearest to the pointer, never behind the end", () => {
    const bring = begun();
    expect(bring.move(100, 50)).toBe(true);
    expect([bring.at, bring.line]).toEqual([2, 60]);
    bring.move(100, 280);
    expect(bring.at).toBe(2);
    bring.move(100, 3);
    expect(bring.drop()).toEqual({ what: "table", at: 0 });
    expect(bring.now).toBeNull();
  });

  it("that is let go elsewhere or called off goes nowhere", () => {
    const bring = begun();
    bring.move(500, 50);
    expect(bring.at).toBeNull();
    expect(bring.drop()).toBeNull();
    const other = begun();
    other.move(100, 50);
    other.cancel();
    expect(other.drop()).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { splitStrong, wrapStrong } from "./phrase";
import { allowedIndex, dropIndex, moved } from "./reorder";
import { highlight, matches } from "./search";
import { sparkPoints } from "./spark";
import { overHeadings, rowForKey, scrollToShow, visibleRange } from "./windowing";

describe("rows in sight", () => {
  it("draws only those near the eye, even of 100,000", () => {
    expect(visibleRange(0, 400, 40, 100_000, 2)).toEqual({ from: 0, to: 12 });
    expect(visibleRange(2_000_000, 400, 40, 100_000, 2)).toEqual({ from: 49_998, to: 50_012 });
    expect(visibleRange(3_999_600, 400, 40, 100_000, 2)).toEqual({ from: 99_988, to: 100_000 });
  });

  it("bears short lists and overscrolling", () => {
    expect(visibleRange(-50, 400, 40, 3)).toEqual({ from: 0, to: 3 });
    expect(visibleRange(9000, 400, 40, 3)).toEqual({ from: 3, to: 3 });
    expect(visibleRange(0, 0, 40, 0)).toEqual({ from: 0, to: 0 });
  });

  it("scrolls as little as possible", () => {
    expect(scrollToShow(2, 0, 400, 40)).toBe(0);
    expect(scrollToShow(10, 0, 400, 40)).toBe(40);
    expect(scrollToShow(1, 100, 400, 40)).toBe(40);
  });

  it("follows the keys and stops at the ends", () => {
    expect(rowForKey("j", 0, 3, 5)).toBe(1);
    expect(rowForKey("ArrowDown", 2, 3, 5)).toBe(2);
    expect(rowForKey("k", -1, 3, 5)).toBe(0);
    expect(rowForKey("PageUp", 7, 20, 5)).toBe(2);
    expect(rowForKey("End", 0, 20, 5)).toBe(19);
    expect(rowForKey("x", 0, 20, 5)).toBeNull();
    expect(rowForKey("j", -1, 0, 5)).toBeNull();
  });

  it("passes over the names of groups", () => {
    // A name, two rows, a name, a row, a name without rows.
    const heads = (index: number) => [0, 3, 5].includes(index);
    expect(overHeadings(0, -1, 6, heads), "the first row on arrival").toBe(1);
    expect(overHeadings(3, 2, 6, heads), "down into the next group").toBe(4);
    expect(overHeadings(3, 4, 6, heads), "up into the one before").toBe(2);
    expect(overHeadings(0, 4, 6, heads), "Home").toBe(1);
    expect(overHeadings(5, 1, 6, heads), "End, where the last group is empty").toBe(4);
    expect(overHeadings(0, -1, 1, () => true), "nothing but a name").toBe(-1);
  });
});

describe("order", () => {
  const rows = [0, 30, 60, 90].map((top) => ({ top, height: 30 }));

  it("moves an item", () => {
    expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
    expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
  });

  it("drops into the gap nearest to the pointer", () => {
    expect(dropIndex(5, rows, 2)).toBe(0);
    expect(dropIndex(80, rows, 0)).toBe(2);
    expect(dropIndex(500, rows, 0)).toBe(3);
    expect(dropIndex(50, rows, 1)).toBe(1);
  });

  it("never takes the place of a fixed row", () => {
    const lastIsFixed = (index: number) => index === 3;
    expect(allowedIndex(3, 0, lastIsFixed)).toBe(2);
    expect(allowedIndex(3, 2, lastIsFixed)).toBe(2);
    expect(allowedIndex(1, 2, lastIsFixed)).toBe(1);
  });
});

describe("finding", () => {
  it("forgives case, order, accents and ё", () => {
    expect(matches("Belvara Dairy Group", "dai bel")).toBe(true);
    expect(matches("Крёкшино", "крекш")).toBe(true);
    expect(matches("Café", "cafe")).toBe(true);
    expect(matches("Belvara", "vara")).toBe(false);
  });

  it("marks the typed beginnings", () => {
    expect(highlight("Proposal, Belvara", "belv prop")).toEqual([
      { text: "Prop", hit: true },
      { text: "osal", hit: false },
      { text: ", ", hit: false },
      { text: "Belv", hit: true },
      { text: "ara", hit: false },
    ]);
    expect(highlight("as it is", "")).toEqual(["as", " ", "it", " ", "is"].map((text) => ({ text, hit: false })));
  });
});

describe("small drawings and sentences", () => {
  it("spreads a series over the box", () => {
    expect(sparkPoints([0, 10], 50, 20)).toEqual([[0, 18], [50, 2]]);
    expect(sparkPoints([5, 5, 5], 50, 20).map(([, y]) => y)).toEqual([10, 10, 10]);
    expect(sparkPoints([], 50, 20)).toEqual([]);
  });

  it("finds the strong values again, wherever the language put them", () => {
    const { sum } = wrapStrong({ sum: "€2,862,000", count: 12 }, ["sum"]);
    expect(splitStrong(`${sum} in 12 accounts`)).toEqual([
      { text: "€2,862,000", strong: true },
      { text: " in 12 accounts", strong: false },
    ]);
  });
});

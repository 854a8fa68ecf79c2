import { describe, expect, it } from "vitest";
import { cellsOf, isGrid, numberOf } from "./grid";

describe("a pasted grid", () => {
  it("is cells between tabs", () => {
    expect(cellsOf("a\tb\r\nc\td\r\n")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });
  it("keeps line ends and quotes of a quoted cell", () => {
    expect(cellsOf('"one\ntwo"\t"say ""yes"""')).toEqual([["one\ntwo", 'say "yes"']]);
  });
  it("is told from a word", () => {
    expect(isGrid("a word\n")).toBe(false);
    expect(isGrid("a\tb")).toBe(true);
    expect(isGrid("a\nb")).toBe(true);
  });
});

describe("a number in a grid", () => {
  it("may carry its unit", () => {
    expect(numberOf("1,240.50 €", "en")).toBe("1240.5");
    expect(numberOf("12,5 %", "ru")).toBe("12.5");
  });
  it("is told from words and from nothing", () => {
    expect(numberOf("on request", "en")).toBeUndefined();
    expect(numberOf(" ", "en")).toBeNull();
  });
});

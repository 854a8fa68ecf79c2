import { describe, expect, it } from "vitest";
import type { ComparedBlock, PreviewPage } from "$lib/bindings";
import { levelPages } from "./level";
import type { Run } from "./words";

const page = (...tops: [id: string, y: number, height?: number][]): PreviewPage => ({
  hash: "",
  width: 595,
  height: 842,
  bounds: [],
  blocks: tops.map(([block_id, y, height = 20]) => ({ block_id, x: 40, y, width: 400, height })),
});
const run = (text: string, y: number): Run => ({ text, x: 50, y, width: 40, height: 10, page: 0 });
const changed = (left: string, right: string): ComparedBlock => ({ change: "changed", moved: null, kind: "text", left, right, behind: null, left_pages: [1], right_pages: [1], texts: [] });

describe("two pages side by side", () => {
  it("get room where the other has more, and end level", () => {
    const left = { pages: [page(["a", 100], ["c", 150])], runs: [run("first", 105), run("last", 155)] };
    const right = { pages: [page(["x", 100], ["new", 130], ["z", 190])], runs: [run("first", 105), run("added", 135), run("last", 195)] };
    expect(levelPages([], left, right, 0)).toEqual({ left: [{ at: 141, by: 40 }], right: [{ at: 842, by: 40 }] });
  });

  it("know a changed block by its counterpart", () => {
    const left = { pages: [page(["a", 100], ["b", 130])], runs: [run("old words", 105), run("same", 135)] };
    const right = { pages: [page(["x", 120], ["y", 150])], runs: [run("new words", 125), run("same", 155)] };
    expect(levelPages([changed("a", "x")], left, right, 0)).toEqual({ left: [{ at: 91, by: 20 }], right: [{ at: 842, by: 20 }] });
  });

  it("stay as they are where nothing moved, and where one is missing", () => {
    const side = { pages: [page(["a", 100])], runs: [run("first", 105)] };
    expect(levelPages([], side, side, 0)).toEqual({ left: [], right: [] });
    expect(levelPages([], side, { pages: [], runs: [] }, 0)).toEqual({ left: [], right: [] });
  });
});

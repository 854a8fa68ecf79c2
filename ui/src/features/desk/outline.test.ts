import { describe, expect, it } from "vitest";
import type { BlockContent, BlockDesk, PlacedBlock } from "$lib/bindings";
import { layoutMove, movedLayout, outlineRows, placeOnPage } from "./outline";

const block = (id: string, kind: "heading" | "decision" | "expiry" = "heading"): [string, BlockDesk] => [
  id,
  { id, version: 1, edition_id: null, content: (kind === "expiry" ? { kind, text: {} } : { kind, label: {}, text: {} }) as BlockContent, answers: [], taken: null },
];
const box = (block_id: string): PlacedBlock => ({ block_id, x: 0, y: 0, width: 1, height: 1 });
const at = (block_id: string) => ({ block_id, new_page: false });

describe("outline", () => {
  const blocks = new Map([block("a"), block("b"), block("c"), block("d"), block("x", "expiry")]);

  it("puts blocks under the page they begin on", () => {
    const pages = [{ blocks: [box("a"), box("b")] }, { blocks: [box("b"), box("c"), box("x")] }];
    const rows = outlineRows(["a", "b", "c", "x"].map(at), blocks, pages);
    expect(rows.map((row) => [row.block.id, row.page, row.opens])).toEqual([
      ["a", 1, true],
      ["b", 1, false],
      ["c", 2, true],
      ["x", 2, false],
    ]);
    expect(rows.map((row) => row.fixed)).toEqual([false, false, false, true]);
  });

  it("keeps a block that no page shows with the one before it, and leaves out a missing one", () => {
    const rows = outlineRows(["a", "d", "gone", "c"].map(at), blocks, [{ blocks: [box("a")] }, { blocks: [box("c")] }]);
    expect(rows.map((row) => [row.block.id, row.page])).toEqual([
      ["a", 1],
      ["d", 1],
      ["c", 2],
    ]);
  });

  it("moves a block but never behind the expiry", () => {
    const layout = ["a", "b", "x"].map(at);
    const isExpiry = (id: string) => id === "x";
    expect(movedLayout(layout, 0, 1, isExpiry).map((p) => p.block_id)).toEqual(["b", "a", "x"]);
    expect(movedLayout(layout, 0, 2, isExpiry).map((p) => p.block_id)).toEqual(["b", "a", "x"]);
  });

  describe("with what the director is asked", () => {
    const asked = new Map([block("a"), block("asked", "decision"), block("b"), block("c"), block("x", "expiry")]);
    const layout = ["a", "asked", "b", "c", "x"].map(at);
    const pages = [{ blocks: [box("a"), box("b"), box("asked")] }, { blocks: [box("c"), box("x")] }];
    const ids = (reader: "director" | "hr", pages_ = pages) => outlineRows(layout, asked, pages_, reader).map((row) => row.block.id);

    it("lists it at the foot of the first page, where the page has it", () => {
      expect(ids("director")).toEqual(["a", "b", "asked", "c", "x"]);
      expect(ids("hr")).toEqual(["a", "asked", "b", "c", "x"]);
      expect(ids("director", [])).toEqual(["a", "asked", "b", "c", "x"]);
      expect(outlineRows(layout, asked, pages, "director").map(({ page, opens, foot }) => [page, opens, foot])).toEqual([
        [1, true, false],
        [1, false, false],
        [1, false, true],
        [2, true, false],
        [2, false, false],
      ]);
    });

    it("moves the others past it", () => {
      const rows = outlineRows(layout, asked, pages, "director");
      const moved = (from: number, to: number) => {
        const places = layoutMove(rows, layout, from, to);
        return movedLayout(layout, places.from, places.to, (id) => id === "x").map(({ block_id }) => block_id);
      };
      expect(moved(1, 3)).toEqual(["a", "asked", "c", "b", "x"]);
      expect(moved(3, 1)).toEqual(["a", "c", "asked", "b", "x"]);
      expect(moved(1, 0)).toEqual(["b", "a", "asked", "c", "x"]);
    });
  });

  it("finds a place on a page, behind what begins it", () => {
    const pages = [{ blocks: [box("a"), box("b")] }, { blocks: [box("c"), box("d"), box("x")] }];
    const rows = outlineRows([at("a"), at("b"), { block_id: "c", new_page: true }, at("d"), at("x")], blocks, pages);
    expect(placeOnPage(rows, 0, 2)).toBe(2);
    expect(placeOnPage(rows, 3, 1)).toBe(0);
    expect(placeOnPage(rows, 1, 7)).toBe(1);
  });
});

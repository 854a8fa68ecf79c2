import { describe, expect, it } from "vitest";
import type { BlockContent, BlockDesk, PlacedBlock } from "$lib/bindings";
import { movedLayout, outlineRows, placeOnPage } from "./outline";

const block = (id: string, kind: "heading" | "expiry" = "heading"): [string, BlockDesk] => [
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

  it("finds a place on a page, behind what begins it", () => {
    const pages = [{ blocks: [box("a"), box("b")] }, { blocks: [box("c"), box("d"), box("x")] }];
    const rows = outlineRows([at("a"), at("b"), { block_id: "c", new_page: true }, at("d"), at("x")], blocks, pages);
    expect(placeOnPage(rows, 0, 2)).toBe(2);
    expect(placeOnPage(rows, 3, 1)).toBe(0);
    expect(placeOnPage(rows, 1, 7)).toBe(1);
  });
});

import { describe, expect, it } from "vitest";
import type { ComparedBlock, ComparedNumber, DiffPiece, PreviewPage } from "$lib/bindings";
import { language } from "$lib/i18n";
import { changesOf } from "./changes";
import { lineSaid, linesOf, lineText } from "./say";
import { bare, changedSpots, Text, type Run } from "./words";

const run = (text: string, x: number, y: number, page = 0): Run => ({ text, x, y, width: text.length * 5, height: 10, page });
const wide = (text: string) => text.length;
const same = (text: string): DiffPiece => ({ change: "same", text });
const gone = (text: string): DiffPiece => ({ change: "removed", text });
const come = (text: string): DiffPiece => ({ change: "added", text });

describe("words on a page", () => {
  it("are found across lines, whatever the spaces", () => {
    const text = new Text([run("For 12", 100, 20), run("months no", 100, 32)], wide);
    expect(bare("a\u00a0b c\u00ad")).toBe("abc");
    expect(changedSpots(text, [{ pieces: [same("For "), gone("12 months"), come("2 years"), same(" no")] }], "removed")).toEqual([
      { page: 0, x: 120, y: 20, width: 10, height: 10 },
      { page: 0, x: 100, y: 32, width: 30, height: 10 },
    ]);
  });

  it("that stand twice are marked where their sentence is", () => {
    const text = new Text([run("May first", 0, 0), run("second May", 0, 20)], wide);
    const spots = changedSpots(text, [{ pieces: [same("second "), gone("May"), come("June")] }], "removed");
    expect(spots).toEqual([{ page: 0, x: 35, y: 20, width: 15, height: 10 }]);
  });

  it("are looked for one by one where the page has another order, and left alone in doubt", () => {
    const text = new Text([run("crates 40", 0, 0), run("dollies 40 90", 0, 20)], wide);
    expect(changedSpots(text, [{ pieces: [same("90 crates "), gone("dollies")] }], "removed")).toHaveLength(1);
    expect(changedSpots(text, [{ pieces: [same("90 crates "), gone("40")] }], "removed")).toEqual([]);
  });
});

function page(bounds: PreviewPage["bounds"], blocks: PreviewPage["blocks"]): PreviewPage {
  return { hash: "", width: 595, height: 842, blocks, bounds };
}
function block(facts: Partial<ComparedBlock>): ComparedBlock {
  return { change: "changed", moved: null, kind: "text", left: "a", right: "b", behind: null, left_pages: [1], right_pages: [1], texts: [], ...facts };
}
const number: ComparedNumber = { key: "paid_once", before: null, after: null, left_pages: [1], right_pages: [1] };
const bound = (y: number) => ({ key: "paid_once" as const, x: 50, y, width: 60, height: 10 });
const box = (block_id: string, y: number) => ({ block_id, x: 40, y, width: 400, height: 30 });

describe("a row of a table", () => {
  const said = (...pieces: DiffPiece[]) => linesOf(block({ texts: [{ place: "rows", name: "", pieces }] })).lines[0];
  it("is called by what it is about, beside what changed in it", () => {
    expect(said(same("1 · Conveyor for line 3 · 1 · set · 86,400.00 · 86,400.00"), gone(" · 17,280.00"))).toEqual({ name: "Conveyor for line 3", pieces: [gone("17,280.00")] });
    expect(said(same("VAT 20 % · "), gone("120"), come("118"), same(" · a year"))).toEqual({ name: "VAT 20 %", pieces: [gone("120"), come("118")] });
  });
  it("without anything before its change says all of it", () => {
    expect(said(gone("VAT 20 %, €"))).toEqual({ name: "", pieces: [gone("VAT 20 %, €")] });
  });
});

describe("changes", () => {
  const left = { pages: [page([bound(100)], [box("a", 95), box("c", 200)])], runs: [run("€10", 50, 100), run("twelve months", 50, 205)] };
  const right = { pages: [page([bound(100)], [box("b", 95), box("d", 200)])], runs: [run("€20", 50, 100), run("two years", 50, 205)] };

  it("of a number are not listed again as words", () => {
    const blocks = [block({ texts: [{ place: "body", name: "", pieces: [gone("€10"), come("€20")] }] })];
    expect(changesOf({ numbers: [number], lines: [], blocks }, left, right, wide).map(({ kind }) => kind)).toEqual(["number"]);
  });

  it("are numbered as they are met on the pages, and marked on both sides", () => {
    const blocks = [
      block({ left: "c", right: "d", texts: [{ place: "body", name: "", pieces: [gone("twelve months"), come("two years")] }] }),
      block({ change: "added", left: null, right: "b", behind: "a", texts: [{ place: "body", name: "", pieces: [come("€20")] }] }),
    ];
    const all = changesOf({ numbers: [{ ...number, key: "total" }, number], lines: [], blocks }, left, right, wide);
    expect(all.map(({ key, n }) => [key, n])).toEqual([
      ["total", null],
      ["paid_once", 1],
      ["block d", 3],
      ["block b", 2],
    ]);
    expect(all[2]?.left.spots).toEqual([{ page: 0, x: 50, y: 205, width: 65, height: 10 }]);
    expect(all[3]?.left.slot).toMatchObject({ page: 0, x: 40, y: 129, roomy: true });
    expect(all[3]?.right.spots[0]).toMatchObject({ y: 95, height: 30 });
  });

  it("keep their dots off the text, and off each other", () => {
    const prose = { pages: [page([bound(120)], [box("a", 95), box("c", 200)])], runs: [run("label", 30, 120), run("a line above", 40, 108), run("€10", 50, 120), run("twelve months", 50, 205)] };
    const blocks = [block({ left: "a", right: "a", texts: [{ place: "body", name: "", pieces: [gone("label"), come("other")] }] })];
    const [figure, words] = changesOf({ numbers: [number], lines: [], blocks }, prose, left, wide);
    expect(figure?.left.dots[0], "before its line, for there is text above it").toMatchObject({ x: 30, above: false });
    expect(figure?.right.dots[0], "over a figure that stands free").toMatchObject({ x: 50, above: true });
    expect([figure, words].map((change) => change?.left.dots[0]?.nth).toSorted(), "two on one line stand side by side").toEqual([0, 1]);
  });

  it("of place say on which page the block stands in the other version", () => {
    const after = { pages: [page([], []), page([], [box("d", 60)])], runs: [run("twelve months", 50, 65, 1)] };
    const [change] = changesOf({ numbers: [], lines: [], blocks: [block({ left: "c", right: "d", moved: { from: 1, to: 2 }, right_pages: [2] })] }, left, after, wide);
    expect(change?.left.moved, "on the page before: where it went").toMatchObject({ spot: { page: 0, y: 200 }, other: 1 });
    expect(change?.right.moved, "on the page after: where it was").toMatchObject({ spot: { page: 1, y: 60 }, other: 0 });
  });

  it("that stand on one side only cover no line of the other", () => {
    const tight = { pages: [page([], [box("a", 95), box("c", 127)])], runs: [run("one", 50, 100), run("two", 50, 114), run("three", 50, 128)] };
    const added = [block({ change: "added", left: null, right: "b", behind: "a", texts: [] })];
    const [change] = changesOf({ numbers: [], lines: [], blocks: added }, tight, right, wide);
    expect(change?.left.slot).toMatchObject({ page: 0, height: 1, roomy: false });
    expect(change!.left.slot!.y).toBeGreaterThanOrEqual(125);
    expect(change!.left.slot!.y).toBeLessThan(128);
  });

  it("show a missing edition as no places at all", () => {
    const all = changesOf({ numbers: [number], lines: [], blocks: [block({ change: "added", left: null })] }, null, right, wide);
    expect(all[0]?.left).toEqual({ spots: [], dots: [], slot: null });
    expect(all[1]?.left.slot).toBeNull();
  });

  it("of a line are told by name where they are heard", () => {
    language.set("en");
    const facts = { description: "Crates", quantity: "10", unit: "pc", unit_price: "0.34", cadence: "once" as const, discount: null, counted: true, amount: { minor: 340, currency: "EUR" } };
    const now = { ...facts, unit_price: "0.35", amount: { minor: 350, currency: "EUR" } };
    expect(lineText(now, facts)).toBe("×\u00a00.35, €3.50");
    expect(lineSaid(now, facts)).toBe("price 0.35 and sum €3.50");
  });

  it("of lines count only what the table says", () => {
    const facts = { description: "Crates", quantity: "1", unit: "pc", unit_price: "5", cadence: "once" as const, discount: null, counted: true, amount: null };
    const lines = [
      { line_id: "1", change: "changed" as const, before: facts, after: { ...facts } },
      { line_id: "2", change: "changed" as const, before: facts, after: { ...facts, quantity: "2" } },
    ];
    expect(changesOf({ numbers: [], lines, blocks: [] }, left, right, wide).map(({ key }) => key)).toEqual(["line 2"]);
  });
});

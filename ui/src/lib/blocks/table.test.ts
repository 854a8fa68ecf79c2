import { describe, expect, it } from "vitest";
import { hasLooks, moveColumns, plainOf, richOf, unreadColumns } from "./table";

describe("cells of a table", () => {
  it("are plain words where nothing is lost", () => {
    expect(hasLooks(richOf("one"))).toBe(false);
    expect(hasLooks([{ kind: "plain", runs: [{ text: "one", bold: true }] }])).toBe(true);
    expect(hasLooks([{ kind: "bullets", items: [[{ text: "one" }]] }])).toBe(true);
    expect(plainOf(richOf("one"))).toBe("one");
    expect(richOf(" ")).toEqual([]);
  });

  it("follow their columns", () => {
    const [a, b, c] = [{ n: 1 }, { n: 2 }, { n: 3 }];
    expect(moveColumns(["A", "B"], [a, b], [b, a], "")).toEqual(["B", "A"]);
    expect(moveColumns(["A", "B"], [a, b], [b], "")).toEqual(["B"]);
    expect(moveColumns(["A", "B"], [a, b], [a, b, c], "")).toEqual(["A", "B", ""]);
    // An edited column is another object in the same place.
    expect(moveColumns(["A", "B"], [a, b], [a, { n: 4 }], "")).toEqual(["A", "B"]);
  });

  it("that are words in a column of numbers are told by their column", () => {
    const words = (text: string) => ({ text: { en: richOf(text) }, number: null });
    const rows = [{ cells: [words("Crates"), { text: {}, number: "3" }] }, { cells: [words("Lids"), words("on request")] }, { cells: [words("Rack"), words("")] }];
    expect(unreadColumns([{ kind: "text" }, { kind: "number" }], rows, (cell) => plainOf(cell.text.en ?? []))).toEqual([{ column: 1, count: 1 }]);
  });
});

import { describe, expect, it } from "vitest";
import { hasLooks, moveColumns, plainOf, richOf } from "./table";

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
});

import { describe, expect, it } from "vitest";
import { differences, merge } from "./merge";

describe("merge", () => {
  const base = { title: "a", note: { en: "x", ru: "икс" }, rows: [1, 2] };

  it("puts changes to different places together", () => {
    const mine = { ...base, title: "mine" };
    const theirs = { ...base, note: { ...base.note, ru: "игрек" } };
    expect(merge(base, mine, theirs)?.merged).toEqual({ title: "mine", note: { en: "x", ru: "игрек" }, rows: [1, 2] });
  });

  it("takes what only one of the two changed, also when it was taken out or added", () => {
    expect(merge(base, base, { ...base, rows: [] })?.merged.rows).toEqual([]);
    const { title: _, ...without } = base;
    expect(merge<Partial<typeof base>>(base, without, { ...base, rows: [3] })?.merged).toEqual({ note: base.note, rows: [3] });
    expect(merge<object>(base, base, { ...base, more: 1 })?.merged).toEqual({ ...base, more: 1 });
  });

  it("leaves two changes of one place to a person, the same change made twice isn't two", () => {
    expect(merge(base, { ...base, title: "b" }, { ...base, title: "c" })).toBeNull();
    expect(merge(base, { ...base, rows: [1] }, { ...base, rows: [2] }), "lists are one place").toBeNull();
    expect(merge(base, { ...base, title: "b" }, { ...base, title: "b" })?.merged.title).toBe("b");
  });
});

describe("differences", () => {
  it("are told in words, without what only the program reads", () => {
    const text = (words: string) => ({ kind: "text", body: { en: [{ kind: "plain", runs: [{ text: "We " }, { text: words, bold: true }] }] } });
    expect(differences(text("save"), text("gain"))).toEqual([{ mine: "We save", theirs: "We gain" }]);
    expect(differences({ a: 1, b: "x" }, { a: 2, b: "x" })).toEqual([{ mine: "1", theirs: "2" }]);
    expect(differences(text("save"), text("save"))).toEqual([]);
  });
});

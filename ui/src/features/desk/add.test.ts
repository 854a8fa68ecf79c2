import { describe, expect, it } from "vitest";
import type { EditionCoverage, LibraryRow } from "$lib/bindings";
import { answering, entriesFor, grouped, ordered, type Addition } from "./add";

const row = (id: string, change: Partial<LibraryRow> = {}): LibraryRow => ({
  id,
  kind: "argument",
  title: { en: id },
  summary: {},
  criteria: [],
  readers: [],
  industries: [],
  tags: [],
  languages: ["en"],
  behind: [],
  record: { won: 0, lost: 0, open: 0, last_used: null },
  consent_ends_on: null,
  ...change,
});
const kind = (label: string): Addition => ({ what: "kind", id: label, kind: "text", label });

describe("what can be added", () => {
  it("begins with entries that answer what is open, then with those of this reader", () => {
    const rows = [row("hr", { readers: ["hr"] }), row("all"), row("answers", { readers: ["hr"], languages: ["ru"] })];
    const found = entriesFor(rows, new Map([["answers", "Risk is shared"]]), "director", "en", "en");
    expect(found.map(({ id, answers }) => [id, answers])).toEqual([
      ["answers", "Risk is shared"],
      ["all", ""],
      ["hr", ""],
    ]);
  });

  it("knows from the coverage which entry answers which criterion, blocks aside", () => {
    const rows = [
      { criterion: { text: "Risk is shared" }, suggestions: [{ kind: "block", id: "b", placed: true }, { kind: "entry", id: "e", title: {} }] },
      { criterion: { text: "Payback" }, suggestions: [{ kind: "entry", id: "e", title: {} }] },
    ];
    expect([...answering({ rows } as unknown as EditionCoverage)]).toEqual([["e", "Risk is shared"]]);
    expect(answering(undefined).size).toBe(0);
  });

  it("shows a few entries until a word is typed, and never hides one that was found", () => {
    const entries = entriesFor(Array.from({ length: 7 }, (_, i) => row(`e${i}`)), new Map(), "hr", "en", "en");
    const rest = grouped([kind("Text"), kind("Prices")], [], entries, "");
    expect([rest.kinds.length, rest.entries.length, rest.more]).toEqual([2, 5, 2]);
    const fitting = grouped([], [], entriesFor([row("a"), row("b")], new Map([["b", "Risk"]]), "hr", "en", "en"), "");
    expect([fitting.fitting.map(({ id }) => id), fitting.entries.map(({ id }) => id)]).toEqual([["b"], ["a"]]);
    const typed = grouped([kind("Text"), kind("Prices")], [], entries, "pri");
    expect([typed.kinds.map(({ label }) => label), typed.entries.length]).toEqual([["Prices"], 7]);
  });

  it("puts a kind that is called by its name before texts that contain the word", () => {
    const entries = entriesFor([row("Proof with an appendix")], new Map(), "hr", "en", "en");
    const all = [kind("Two columns"), kind("Text"), kind("Appendix")];
    const first = (typed: string) => ordered(grouped(all, [], entries, typed), typed)[0];
    expect(first("Appendix")).toBe("kinds");
    expect(first(" appe")).toBe("kinds");
    expect(first("columns")).toBe("entries");
    expect(first("")).toBe("fitting");
    expect(grouped([kind("Rich text"), kind("Text")], [], [], "text").kinds.map(({ label }) => label)).toEqual(["Text", "Rich text"]);
  });
});

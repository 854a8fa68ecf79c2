import { describe, expect, it } from "vitest";
import type { LibraryRow } from "$lib/bindings";
import { losesMore, recordBars } from "$lib/library/record";
import { consentOf, criteriaOf, filterOf, industriesOf, isFiltered, kindsIn, languagesOf, listed, queryOf, usualLanguages } from "./list";

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

const rows = [
  row("a", { readers: ["director"], industries: ["Dairy"], criteria: [{ en: "Risk is shared", ru: "Риск делится" }] }),
  row("b", { kind: "proof", readers: ["finance"], industries: ["Bakery"], languages: ["en", "ru"] }),
  row("c", { kind: "proof", industries: ["dairy"], criteria: [{ en: "risk is shared" }] }),
];
const ids = (query: Record<string, string>) => listed(rows, filterOf(query)).map(({ id }) => id);

describe("the library's list", () => {
  it("lets through what is meant for a reader or an industry, and what is meant for all", () => {
    expect(ids({ reader: "director" })).toEqual(["a", "c"]);
    expect(ids({ industry: "DAIRY" })).toEqual(["a", "c"]);
  });

  it("finds what is written in a language, and what is still to be written in it", () => {
    expect(ids({ language: "ru" })).toEqual(["b"]);
    expect(ids({ missing: "ru" })).toEqual(["a", "c"]);
  });

  it("finds by a criterion in whatever language it is said", () => {
    expect(ids({ criterion: "риск делится" })).toEqual(["a"]);
    expect(ids({ criterion: "Risk is shared" })).toEqual(["a", "c"]);
  });

  it("counts kinds with the other filters, and keeps the chosen one", () => {
    expect(kindsIn(rows, filterOf({ kind: "team", reader: "director" }))).toEqual([
      { kind: "argument", count: 1 },
      { kind: "proof", count: 1 },
      { kind: "team", count: 0 },
    ]);
  });

  it("keeps its filter in the address, and nothing that is not set", () => {
    expect(queryOf(filterOf({ kind: "proof", text: "crate" }))).toMatchObject({ kind: "proof", text: "crate", reader: null, industry: null });
    expect(isFiltered(filterOf({ kind: "no such kind" }))).toBe(false);
  });

  it("offers each word once", () => {
    expect(industriesOf(rows)).toEqual(["Bakery", "Dairy"]);
    expect(criteriaOf(rows, "en")).toEqual(["Risk is shared"]);
    expect(languagesOf(rows, "bg")).toEqual(["en", "ru", "bg"]);
  });

  it("misses in a row only languages that a good part of the library is written in", () => {
    const rows = [row("a", { languages: ["en", "ru"] }), row("b", { languages: ["en"] }), row("c", { languages: ["en", "de"] }), row("d", { languages: ["en", "ru"] })];
    expect(usualLanguages(rows, "bg"), "one of four is written in German").toEqual(["en", "ru", "bg"]);
  });

  it("says a consent that runs out, not one that lasts", () => {
    expect(consentOf({ consent_ends_on: "2026-12-15" }, "2026-11-23")).toEqual({ on: "2026-12-15", over: false });
    expect(consentOf({ consent_ends_on: "2026-11-20" }, "2026-11-23")).toEqual({ on: "2026-11-20", over: true });
    expect(consentOf({ consent_ends_on: "2027-10-14" }, "2026-11-23")).toBeNull();
  });
});

describe("a record", () => {
  it("has one bar per closed proposal, as long as they can be counted", () => {
    expect(recordBars({ won: 2, lost: 1, open: 4, last_used: null })).toEqual([true, true, false]);
    expect(recordBars({ won: 20, lost: 1, open: 0, last_used: null })).toEqual([]);
  });

  it("asks about what loses more than it wins, once that is no accident", () => {
    expect(losesMore({ won: 1, lost: 5, open: 0, last_used: null })).toBe(true);
    expect(losesMore({ won: 0, lost: 2, open: 0, last_used: null })).toBe(false);
  });
});

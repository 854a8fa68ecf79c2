import { describe, expect, it } from "vitest";
import { language } from "$lib/i18n";
import { instantOf, lasting, newTerm, refuses, trackOf, valueOf } from "./sheet";

const term = { ...newTerm(), refuse: "0.31", target: "0.35" };
const standing = { term_id: term.id, ours: "0.34", theirs: "0.32", ours_refused: false, theirs_refused: false };

describe("track of a term", () => {
  it("runs from refusal to target", () => {
    const track = trackOf(term, standing);
    expect(track.refuse).toBe(0);
    expect(track.target).toBe(100);
    expect(track.ours).toBeCloseTo(75);
    expect(track.theirs).toBeCloseTo(25);
  });

  it("is turned where less is better", () => {
    const track = trackOf({ ...term, better: "lower", refuse: "60", target: "30" }, { ...standing, ours: "30", theirs: "60" });
    expect(track).toEqual({ refuse: 0, target: 100, ours: 100, theirs: 0 });
  });

  it("makes room for what lies beyond, and for a single figure", () => {
    const beyond = trackOf(term, { ...standing, theirs: "0.27" });
    expect(beyond.theirs).toBe(0);
    expect(beyond.refuse).toBeCloseTo(50);
    expect(trackOf({ ...term, target: null }, undefined)).toEqual({ refuse: 50, target: null, ours: null, theirs: null });
  });
});

describe("a value", () => {
  it("has all the currency's cents, or none", () => {
    language.set("en");
    expect(valueOf({ unit: "money" }, "0.3", "EUR")).toBe("€0.30");
    expect(valueOf({ unit: "money" }, "0.3125", "EUR")).toBe("€0.3125");
    expect(valueOf({ unit: "money" }, "195000", "EUR")).toBe("€195,000");
    expect(valueOf({ unit: "number" }, "0.5", "EUR")).toBe("0.5");
  });

  it("is refused beyond the line, not on it", () => {
    expect([refuses(term, "0.3"), refuses(term, "0.31"), refuses(term, "0.4"), refuses(term, null)]).toEqual([true, false, false, false]);
    expect(refuses({ better: "lower", refuse: "60" }, "90")).toBe(true);
    expect(refuses({ better: "lower", refuse: null }, "90")).toBe(false);
  });
});

describe("time", () => {
  it("is told in days, hours and minutes, never below nothing", () => {
    expect(lasting("2026-11-23T08:10:00Z", "2026-11-24T06:38:00Z")).toEqual({ days: 0, hours: 22, minutes: 28 });
    expect(lasting("2026-11-24T08:10:00Z", "2026-11-23T08:10:00Z")).toEqual({ days: 0, hours: 0, minutes: 0 });
  });

  it("is read from a day and an hour", () => {
    expect(instantOf("2026-11-23", "8:10")).toBe(new Date("2026-11-23T08:10:00").toISOString());
    expect(instantOf("2026-11-23", "noon")).toBeNull();
    expect(instantOf(null, "8:10")).toBeNull();
  });
});

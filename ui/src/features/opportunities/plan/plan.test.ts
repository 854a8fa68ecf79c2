import { describe, expect, it } from "vitest";
import type { ActionFacts } from "$lib/bindings";
import { lacks, newStep, stateWords, toggled, whoFrom, whoOf } from "./plan";

const facts: ActionFacts = { side: "theirs", what: "Drawings of line 2", person_id: "p1", member_id: null, due: "2026-11-18", measure: "", done_on: null, note: "" };
const row = (change: Partial<ActionFacts>, state: "done" | "overdue" | "open", days_late = 0) => ({ action: { id: "s1", version: 1, facts: { ...facts, ...change } }, state, days_late });

describe("a step of the plan", () => {
  it("is theirs or ours by who does it", () => {
    expect(whoOf(facts)).toBe("theirs:p1");
    expect(whoFrom("theirs:p1")).toEqual({ side: "theirs", person_id: "p1", member_id: null });
    expect(whoFrom("ours:m1")).toEqual({ side: "ours", person_id: null, member_id: "m1" });
    expect(whoOf(newStep(null))).toBeNull();
  });

  it("says what it still lacks", () => {
    expect(lacks(newStep("m1"))).toBe("what");
    expect(lacks({ ...newStep(null), what: "Visit" })).toBe("who");
    expect(lacks({ ...newStep("m1"), what: "Visit" })).toBe("day");
    expect(lacks(facts)).toBeNull();
  });

  it("says how late it is, and how near", () => {
    expect(stateWords(row({}, "overdue", 4), "2026-11-22")).toContain("4");
    expect(stateWords(row({ due: "2026-11-23" }, "open"), "2026-11-22")).toBe("tomorrow");
    expect(stateWords(row({ due: "2027-01-11" }, "open"), "2026-11-22")).toBe("");
    expect(stateWords(row({ done_on: "2026-11-17" }, "done"), "2026-11-22")).toContain("17");
  });

  it("is done today, and not done again", () => {
    expect(toggled(facts, "2026-11-22").done_on).toBe("2026-11-22");
    expect(toggled({ ...facts, done_on: "2026-11-20" }, "2026-11-22").done_on).toBeNull();
  });
});

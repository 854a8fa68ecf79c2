import { describe, expect, it } from "vitest";
import type { MeetingDraft, ProblemFacts } from "$lib/bindings";
import { addedTo, usualFor } from "./fruit";

const problem = (changes: Partial<ProblemFacts> = {}): ProblemFacts => ({
  text: "The price of cardboard jumps", opportunity_id: "d", holders: [{ person_id: "volnov", decision: "for" }], department: "", consequence: "", cost: null,
  benefit: "", said_by: null, said_on: null, criteria: [], note: "", ...changes,
});
const draft = problem({
  text: "Which cost can't you plan? The cardboard", holders: [{ person_id: "solberg", decision: "unknown" }], consequence: "Two budgets a year", benefit: "One price for three years", said_by: "solberg", said_on: "2026-11-17",
});

describe("what was said of a known problem", () => {
  it("makes its need explicit and keeps the words", () => {
    const added = addedTo(problem(), draft);
    expect(added).toMatchObject({ text: "The price of cardboard jumps", consequence: "Two budgets a year", benefit: "One price for three years", said_by: "solberg", said_on: "2026-11-17" });
    expect(added.holders.map(({ person_id }) => person_id)).toEqual(["volnov", "solberg"]);
    expect(added.note).toBe("Which cost can't you plan? The cardboard");
  });

  it("takes nothing away: what doesn't fit its field goes to the note", () => {
    const known = problem({ consequence: "x".repeat(495), benefit: "Peace", said_by: "volnov", said_on: "2026-10-01", note: "Asked twice." });
    const added = addedTo(known, draft);
    expect(added).toMatchObject({ consequence: known.consequence, benefit: "Peace", said_by: "volnov", said_on: "2026-10-01" });
    expect(added.note).toBe("Asked twice.\nWhich cost can't you plan? The cardboard\nTwo budgets a year\nOne price for three years");
    expect(addedTo(added, draft).note, "the same twice is said once").toBe(added.note);
  });

  it("goes to the only problem of who said it, where they named none", () => {
    const said: MeetingDraft = { person_id: "volnov", questions: ["n"], facts: draft };
    const known = [{ id: "p", facts: problem() }, { id: "q", facts: problem({ holders: [] }) }];
    expect(usualFor(said, known, true)).toBe("p");
    expect(usualFor(said, known, false), "a problem was named").toBeNull();
    expect(usualFor(said, [...known, { id: "r", facts: problem() }], true), "two are theirs").toBeNull();
  });
});

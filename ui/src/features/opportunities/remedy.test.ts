import { describe, expect, it } from "vitest";
import type { Exit } from "$lib/bindings";
import { lacking, remedyOf } from "./remedy";

const deal = { account_id: "a1", id: "d1" };
const exit = (change: Partial<Exit>): Exit => ({ stage: "entry", code: "door_opened", met: false, about: null, facts: [], missing: [], ...change });

describe("what is missing", () => {
  it("is recorded on the deal where only a mark can tell it", () => {
    expect(remedyOf(exit({}), deal)).toEqual({ what: "mark", kinds: ["door_opened"], level: null });
    expect(remedyOf(exit({ code: "meeting_or_invitation" }), deal)).toMatchObject({ kinds: ["meeting_booked", "invited"] });
    expect(remedyOf(exit({ code: "price_discussed", about: { kind: "level", level: "top" } }), deal)).toMatchObject({ level: "top" });
  });

  it("leads to the fact that is missing", () => {
    const decision = { kind: "decision" as const, problem_id: "p1", problem: "Crushed boxes", person_id: "m1", person: "D. Toneva" };
    expect(remedyOf(exit({ code: "problem_list_real", missing: [decision] }), deal)).toEqual({ what: "problem", id: "p1" });
    expect(remedyOf(exit({ code: "problem_list_real", missing: [{ kind: "criteria", person_id: "m1", person: "D. Toneva" }] }), deal)).toEqual({
      what: "go",
      path: "/account/a1/people",
      query: { person: "m1" },
    });
    expect(remedyOf(exit({ code: "problem_list_drafted" }), deal)).toEqual({ what: "problem", id: null });
    const criterion = { kind: "criterion" as const, id: "c1", text: "Payback under two years", person_id: "m1", person: "S. Volnov", verified: true };
    expect(remedyOf(exit({ code: "criterion_proved", about: criterion }), deal)).toEqual({ what: "go", path: "/account/a1/evidence", query: { criterion: "c1", deal: "d1" } });
    expect(remedyOf(exit({ code: "plan_done", missing: [{ kind: "action", id: "s1", what: "Drawings", side: "theirs", due: "2026-11-18", done_on: null }] }), deal)).toEqual({ what: "plan", id: "s1" });
    expect(remedyOf(exit({ code: "contacts_denser" }), deal)).toMatchObject({ path: "/note/a1", query: { deal: "d1" } });
  });
});

describe("a mark", () => {
  const mark = { kind: "volume_stated" as const, on: "2026-11-22", person_id: null, member_id: null, level: null, words: "" };
  it("says what it still lacks", () => {
    expect(lacking(mark)).toBe("person");
    expect(lacking({ ...mark, person_id: "m1" })).toBe("words");
    expect(lacking({ ...mark, person_id: "m1", words: "1,240,000 trips a year" })).toBeNull();
    expect(lacking({ ...mark, person_id: "m1", words: "x", on: null })).toBe("day");
    expect(lacking({ ...mark, kind: "approved_ours" })).toBe("member");
    expect(lacking({ ...mark, kind: "plan_signed", person_id: "m1" })).toBe("member");
  });
});

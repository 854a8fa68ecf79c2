import { describe, expect, it } from "vitest";
import type { ReaderCriterion } from "$lib/bindings";
import { answeredCount, criteriaFor, sortedCriteria, stateOf, ticked } from "./criteria";

function criterion(id: string, change: Partial<ReaderCriterion> = {}): ReaderCriterion {
  return { id, text: id, person_id: "p", person: "Anna", state: "stated", verified: false, needs_proof: false, answered: false, answered_by: [], unseen: [], proof: "not_needed", ...change };
}

describe("criteria of a reader", () => {
  it("say what is missing", () => {
    expect(stateOf(criterion("a"))).toBe("open");
    expect(stateOf(criterion("a", { unseen: ["b"] }))).toBe("unseen");
    expect(stateOf(criterion("a", { answered_by: ["b"], needs_proof: true, proof: "missing" }))).toBe("unproved");
    expect(stateOf(criterion("a", { answered: true, answered_by: ["b"] }))).toBe("answered");
  });

  it("come verified first and are counted", () => {
    const all = [criterion("a"), criterion("b", { state: "verified", answered: true }), criterion("c")];
    expect(sortedCriteria(all).map(({ id }) => id)).toEqual(["b", "a", "c"]);
    expect(answeredCount(all)).toBe(1);
  });

  it("are offered to a block once, whatever editions it stands in", () => {
    const editions = [{ criteria: [criterion("a")] }, { criteria: [criterion("a"), criterion("b")] }];
    expect(criteriaFor(editions).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("keep the other ticks", () => {
    expect(ticked(["a", "z"], "b", true)).toEqual(["a", "z", "b"]);
    expect(ticked(["a", "z"], "a", false)).toEqual(["z"]);
    expect(ticked(["a"], "a", true)).toEqual(["a"]);
  });
});

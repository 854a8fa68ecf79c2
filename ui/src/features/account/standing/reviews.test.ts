import { describe, expect, it } from "vitest";
import type { ReviewFacts } from "$lib/bindings";
import { openReview, saidIn } from "./reviews";

const review = (facts: Partial<ReviewFacts>): ReviewFacts => ({ on: "2026-07-21", person_id: null, member_id: null, wrong: "", change: "", disliked: "", about: "", told_on: null, done: "", ...facts });

describe("a retention review", () => {
  it("counts answers with words in them", () => {
    expect(saidIn(review({ wrong: "Late invoices", change: "  " }))).toBe(1);
  });

  it("waits until they are told what was done", () => {
    expect(openReview(review({ disliked: "The last delivery" }))).toBe(true);
    expect(openReview(review({ disliked: "The last delivery", told_on: "2026-08-01" }))).toBe(false);
    expect(openReview(review({})), "nothing was said, so there is nothing to tell").toBe(false);
  });
});

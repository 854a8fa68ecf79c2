/* What a retention review holds: three answers, empty where nothing was said. */

import type { ReviewFacts } from "$lib/bindings";

/** In the order in which they are asked (M21). */
export const ANSWERS = ["wrong", "change", "disliked"] as const;

export const saidIn = (facts: ReviewFacts): number => ANSWERS.filter((answer) => facts[answer].trim() !== "").length;

/** They said something, and nobody told them what was done about it. */
export const openReview = (facts: ReviewFacts): boolean => saidIn(facts) > 0 && facts.told_on === null;

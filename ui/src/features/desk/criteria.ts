/* Criteria of a reader, and how far an edition came with each (M15). */
import type { EditionDesk, Id, ReaderCriterion } from "$lib/bindings";

export type CriterionNews = "answered" | "unproved" | "unseen" | "open";

/** What is missing, if anything: proof, something to show, any argument at all. */
export function stateOf({ answered, answered_by, unseen }: ReaderCriterion): CriterionNews {
  if (answered) return "answered";
  if (answered_by.length > 0) return "unproved";
  return unseen.length > 0 ? "unseen" : "open";
}

export function answeredCount(criteria: readonly ReaderCriterion[]): number {
  return criteria.filter(({ answered }) => answered).length;
}

/** Verified before stated; otherwise as the program has them. */
export function sortedCriteria(criteria: readonly ReaderCriterion[]): ReaderCriterion[] {
  return criteria.toSorted((a, b) => Number(b.state === "verified") - Number(a.state === "verified"));
}

/** The criteria a block can answer: those of the readers of the editions it stands in, each once. */
export function criteriaFor(editions: readonly Pick<EditionDesk, "criteria">[]): ReaderCriterion[] {
  const found = new Map<Id, ReaderCriterion>();
  for (const { criteria } of editions) for (const criterion of criteria) if (!found.has(criterion.id)) found.set(criterion.id, criterion);
  return sortedCriteria([...found.values()]);
}

/** Ticking one leaves the others as they are, also those that no edition shows any more. */
export function ticked(answers: readonly Id[], id: Id, on: boolean): Id[] {
  const others = answers.filter((other) => other !== id);
  return on ? [...others, id] : others;
}

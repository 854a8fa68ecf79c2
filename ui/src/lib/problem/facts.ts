import type { Id, ProblemFacts } from "$lib/bindings";

export function newProblem(text: string, opportunity_id: Id | null): ProblemFacts {
  return { text, opportunity_id, holders: [], department: "", consequence: "", cost: null, benefit: "", said_by: null, said_on: null, criteria: [], note: "" };
}

/** Somebody who may have a problem: a person of the account. */
export interface Candidate {
  id: Id;
  name: string;
  position: string;
}

/* Where answers of a meeting go: into a new problem, or to one that is known. */

import type { Id, MeetingDraft, ProblemFacts } from "$lib/bindings";

const [LINES, NOTE] = [500, 5000];

function joined(known: string, said: string, most: number, between: string): string {
  if (said.trim() === "" || known.includes(said.trim())) return known;
  const all = known.trim() === "" ? said : `${known.trimEnd()}${between}${said}`;
  return all.length <= most ? all : known;
}

/** The known problem with what was said of it: what it has already stays, and nothing said is lost. */
export function addedTo(known: ProblemFacts, draft: ProblemFacts): ProblemFacts {
  const consequence = joined(known.consequence, draft.consequence, LINES, " ");
  const fresh = known.benefit.trim() === "" && draft.benefit.trim() !== "";
  const rest = [draft.text, draft.note, consequence.includes(draft.consequence) ? "" : draft.consequence, fresh ? "" : draft.benefit];
  return {
    ...known,
    consequence,
    ...(fresh ? { benefit: draft.benefit, said_by: draft.said_by, said_on: draft.said_on } : {}),
    holders: [...known.holders, ...draft.holders.filter(({ person_id }) => !known.holders.some((one) => one.person_id === person_id))],
    note: rest.reduce((note, said) => joined(note, said, NOTE, "\n"), known.note),
  };
}

/** What is said of no problem that was named now goes to the only one of theirs, if there is one. */
export function usualFor({ person_id, facts }: MeetingDraft, known: readonly { id: Id; facts: ProblemFacts }[], isAlone: boolean): Id | null {
  if (!isAlone) return null;
  const theirs = known.filter((one) => one.facts.holders.some((holder) => holder.person_id === person_id) && (facts.opportunity_id === null || one.facts.opportunity_id === facts.opportunity_id));
  return theirs.length === 1 ? (theirs[0]?.id ?? null) : null;
}

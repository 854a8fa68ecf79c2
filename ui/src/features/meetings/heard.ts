/* What a meeting says of the people who were there: criteria heard again, how each stands, changes they announced. */

import { inOrder } from "$lib/account/person";
import type { CriterionFacts, Id, Item, Learned, MeetingFacts, MeetingPlan, NoteOffer, Participant, PlannedChangeFacts } from "$lib/bindings";

const LONGEST = 5000;

/** Their answers as one text, and which question each piece of it answers. */
export function answersOf({ questions }: Pick<MeetingFacts, "questions">): { words: string; questionAt: (place: number) => string | null } {
  const ends: { end: number; key: string }[] = [];
  let words = "";
  for (const { key, answer } of questions) {
    const said = answer.trim();
    if (said === "" || words.length + said.length > LONGEST) continue;
    words += `${words === "" ? "" : "\n"}${said}`;
    ends.push({ end: words.length, key });
  }
  return { words, questionAt: (place) => ends.find(({ end }) => place < end)?.key ?? null };
}

export interface HeardCriterion {
  criterion: Item<CriterionFacts>;
  /** The answer in which it sounds, and whose question that was. */
  said: string | null;
  question: string | null;
  /** Brought up to date from this meeting already. */
  noted: boolean;
}
export interface Heard {
  participant: Participant;
  criteria: HeardCriterion[];
  plansAsked: boolean;
}
export interface HeardChange {
  facts: PlannedChangeFacts;
  said: string;
  question: string | null;
}

/** Those who came; what sounds in an answer stands before what doesn't. */
export function heardOf(plan: MeetingPlan, people: readonly Participant[], offers: readonly NoteOffer[]): Heard[] {
  const { questionAt } = answersOf(plan.plan.facts);
  const noted = new Set(plan.links.filter(({ kind }) => kind === "criterion").map(({ id }) => id));
  const held = plan.held?.contact.facts.held_on ?? null;
  return plan.people
    .filter(({ came }) => came !== false)
    .flatMap(({ person_id }) => people.find(({ person }) => person.id === person_id) ?? [])
    .map((participant) => ({
      participant,
      plansAsked: held !== null && (participant.part.facts.plans_asked_on ?? "") >= held,
      criteria: inOrder(participant.criteria)
        .map((criterion) => {
          const offer = offers.find((one) => one.kind === "criterion" && one.id === criterion.id);
          return { criterion, said: offer?.said ?? null, question: offer ? questionAt(offer.span[0]) : null, noted: noted.has(criterion.id) };
        })
        .toSorted((a, b) => Number(b.said !== null) - Number(a.said !== null)),
    }));
}

/** Changes in their answers that nobody wrote down yet. */
export function changesOf(plan: MeetingPlan, offers: readonly NoteOffer[]): HeardChange[] {
  const { questionAt } = answersOf(plan.plan.facts);
  const known = new Set(plan.links.filter(({ kind }) => kind === "planned_change").map(({ title }) => title));
  return offers.flatMap((one) => (one.kind === "change" && !known.has(one.facts.what) ? [{ facts: one.facts, said: one.said, question: questionAt(one.span[0]) }] : []));
}

/** The criterion as it is after this meeting: said again, or seen in practice. What is known later stays. */
export function heardAgain(person_id: Id, { criterion, question }: HeardCriterion, held_on: string, seen: boolean): Learned {
  const { id, version, facts } = criterion;
  const noted_on = facts.noted_on > held_on ? facts.noted_on : held_on;
  return { criteria: [{ person_id, id, version, question: question === null ? [] : [question], facts: { ...facts, noted_on, state: seen ? "verified" : facts.state } }] };
}

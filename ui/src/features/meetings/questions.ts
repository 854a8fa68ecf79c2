/* Questions of a plan: kinds down, people across. */

import type { Id, MeetingFacts, MeetingQuestion, MeetingPlan, SpinKind } from "$lib/bindings";

export const KINDS: readonly SpinKind[] = ["situation", "problem", "implication", "need_payoff"];
export const MOST = 80;

/** Who is asked: those of the plan, then "whoever knows" where such a question stands or nobody is invited. */
export function columnsOf(plan: Pick<MeetingPlan, "people">, questions: readonly MeetingQuestion[]): (Id | null)[] {
  const people: (Id | null)[] = plan.people.map(({ person_id }) => person_id);
  const whoever = questions.some(({ person_id }) => person_id === null || !people.includes(person_id));
  return whoever || people.length === 0 ? [...people, null] : people;
}

export function cell(questions: readonly MeetingQuestion[], kind: SpinKind, person: Id | null, people: readonly (Id | null)[]): MeetingQuestion[] {
  return questions.filter((one) => one.kind === kind && (one.person_id === person || (person === null && one.person_id !== null && !people.includes(one.person_id))));
}

function freeKey(questions: readonly MeetingQuestion[]): string {
  for (let n = questions.length + 1; ; n += 1) if (!questions.some(({ key }) => key === `q${n}`)) return `q${n}`;
}

export function added(questions: readonly MeetingQuestion[], one: Pick<MeetingQuestion, "kind" | "text" | "person_id" | "source">): MeetingQuestion[] {
  return [...questions, { ...one, key: freeKey(questions), answer: "" }];
}

export function changed(questions: readonly MeetingQuestion[], key: string, changes: Partial<MeetingQuestion>): MeetingQuestion[] {
  return questions.map((one) => (one.key === key ? { ...one, ...changes } : one));
}

export function dropped(questions: readonly MeetingQuestion[], key: string): MeetingQuestion[] {
  return questions.filter((one) => one.key !== key);
}

/** What was left without an answer goes on to the next meeting, in the same words. */
export function open({ questions }: Pick<MeetingFacts, "questions">): MeetingQuestion[] {
  return questions.filter(({ answer }) => answer.trim() === "");
}

/** "9:30", "09.30", "930" → "09:30"; null is empty. */
export function parseTime(text: string): { ok: true; value: string | null } | { ok: false } {
  const typed = text.trim();
  if (typed === "") return { ok: true, value: null };
  const found = /^(\d{1,2})(?:[:.\s]?(\d{2}))?$/.exec(typed);
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2] ?? "0")];
  if (!found || hour > 23 || minute > 59) return { ok: false };
  return { ok: true, value: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` };
}

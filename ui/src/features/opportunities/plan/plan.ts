/* Steps of the action plan: who does each is one choice, theirs or ours, and says whose step it is. */

import type { ActionFacts, ActionRow, Id } from "$lib/bindings";
import { date, daysBetween, language, relativeDays, t } from "$lib/i18n";
import { pick } from "$lib/local";

/** A step as it is typed: its day may still be missing. */
export type Draft = Omit<ActionFacts, "due"> & { due: string | null };

export const newStep = (member_id: Id | null): Draft => ({ side: "ours", what: "", person_id: null, member_id, due: null, measure: "", done_on: null, note: "" });

/** `theirs:<person>` or `ours:<member>`; null while nobody is chosen. */
export function whoOf({ side, person_id, member_id }: Pick<Draft, "side" | "person_id" | "member_id">): string | null {
  const id = side === "theirs" ? person_id : member_id;
  return id === null ? null : `${side}:${id}`;
}

export function whoFrom(who: string): Pick<ActionFacts, "side" | "person_id" | "member_id"> {
  const at = who.indexOf(":");
  const id = who.slice(at + 1);
  return who.slice(0, at) === "theirs" ? { side: "theirs", person_id: id, member_id: null } : { side: "ours", person_id: null, member_id: id };
}

/** What is still to be said before a step can be kept. */
export function lacks(draft: Draft): "what" | "who" | "day" | null {
  if (draft.what.trim() === "") return "what";
  if (whoOf(draft) === null) return "who";
  return draft.due === null ? "day" : null;
}

export const nameOf = ({ person, member }: Pick<ActionRow, "person" | "member">): string => person ?? (member ? pick(member, language.code) : "");

/** A week ahead the day of the week is nearer than a date. */
const NEAR = 7;

/** Late, done, or how near its day is; nothing for what is far. */
export function stateWords({ action, state, days_late }: Pick<ActionRow, "action" | "state" | "days_late">, today: string): string {
  const { done_on, due } = action.facts;
  if (state === "done") return t("opportunities-step-done-on", { date: date(done_on ?? due) });
  if (state === "overdue") return t("opportunities-step-late", { days: days_late });
  return daysBetween(today, due) <= NEAR ? relativeDays(due, today) : "";
}

/** The facts of a step done today, or not done after all. */
export const toggled = (facts: ActionFacts, today: string): ActionFacts => ({ ...facts, done_on: facts.done_on === null ? today : null });

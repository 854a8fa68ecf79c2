/* How people are spoken of: their parts in the decision, the criterion that counts most, their birthday. */

import type { Birthday, CriterionFacts, Item, Participant, Role } from "$lib/bindings";
import { language, t } from "$lib/i18n";

export const ROLES: readonly Role[] = ["primary_contact", "influencer", "decision_maker", "user", "gatekeeper", "ally"];

/** "Decision maker, user": what weighs more goes first. */
const WEIGHT: readonly Role[] = ["decision_maker", "user", "primary_contact", "gatekeeper", "influencer", "ally"];

export function rolesText(roles: readonly Role[]): string {
  const words = WEIGHT.filter((role) => roles.includes(role)).map((role) => t("people-role", { role }));
  return words.map((word, i) => (i === 0 ? word : word.toLocaleLowerCase(language.locale))).join(", ");
}

/** Seen in practice before said, the newest first. */
export function chief(criteria: readonly Item<CriterionFacts>[]): Item<CriterionFacts> | undefined {
  return inOrder(criteria)[0];
}

export function inOrder(criteria: readonly Item<CriterionFacts>[]): Item<CriterionFacts>[] {
  const weight = ({ facts }: Item<CriterionFacts>) => (facts.state === "verified" ? 0 : 1);
  return criteria.toSorted((a, b) => weight(a) - weight(b) || b.facts.noted_on.localeCompare(a.facts.noted_on));
}

/** "17 March" or "17 March 1974". */
export function birthdayText({ day, month, year }: Birthday): string {
  const style: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", timeZone: "UTC", ...(year === null ? {} : { year: "numeric" }) };
  // 2000 was a leap year: 29 February exists in it.
  const text = new Intl.DateTimeFormat(language.locale, style).format(new Date(Date.UTC(year ?? 2000, month - 1, day)));
  return text.replaceAll(" ", "\u00a0");
}

/** Those who are still there: who left decides nothing any more. */
export function present(people: readonly Participant[]): Participant[] {
  return people.filter(({ part }) => part.facts.left_on === null);
}

/** Those who are still there, decision makers before all others; else the order they come in. */
export function deciding(people: readonly Participant[]): Participant[] {
  const weight = ({ part }: Participant) => (part.facts.roles.includes("decision_maker") ? 0 : 1);
  return present(people).toSorted((a, b) => weight(a) - weight(b));
}

export function nameOf(people: readonly Participant[], id: string | null): string | null {
  return people.find(({ person }) => person.id === id)?.person.facts.name ?? null;
}

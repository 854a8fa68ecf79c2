/* What happened lately: contacts and proposals in one line of days, the newest first. */

import type { ContactFacts, Item, Participant, ProposalRow } from "$lib/bindings";
import { daysBetween, list, localIso, t } from "$lib/i18n";
import { nameOf } from "./person";

export type Entry =
  | { kind: "contact"; id: string; day: string; contact: Item<ContactFacts> }
  | { kind: "proposal"; id: string; day: string; proposal: ProposalRow };

/** The day of what the entry says: of an outcome, of sending, of the last change to a draft. */
function dayOf({ outcome, sent_at, changed_at, state }: ProposalRow): string {
  if (outcome) return outcome.on;
  return localIso(new Date((state === "draft" ? null : sent_at) ?? changed_at));
}

export function timeline(contacts: readonly Item<ContactFacts>[], proposals: readonly ProposalRow[]): Entry[] {
  const entries: Entry[] = [
    ...contacts.map((contact): Entry => ({ kind: "contact", id: contact.id, day: contact.facts.held_on, contact })),
    ...proposals.map((proposal): Entry => ({ kind: "proposal", id: proposal.id, day: dayOf(proposal), proposal })),
  ];
  return entries.toSorted((a, b) => b.day.localeCompare(a.day));
}

/** "Meeting with Henrik Solberg and Georgi Kanev". */
export function contactTitle(facts: ContactFacts, people: readonly Participant[]): string {
  const names = facts.people.map((id) => nameOf(people, id)).filter((name) => name !== null);
  const { kind } = facts;
  return names.length > 0 ? t("account-contact-with", { kind, names: list(names) }) : t("account-contact-kind", { kind });
}

/** The first sentence, for a line of the timeline. */
export function gist(summary: string): string {
  const line = summary.trim().split("\n")[0] ?? "";
  return /^.+?[.!?…](?=\s|$)/u.exec(line)?.[0] ?? line;
}

/** A term runs out here within the week: of their promise, or of the proposal. */
export function waits(entry: Entry, today: string): boolean {
  if (entry.kind === "proposal") return entry.proposal.state === "expiring";
  const { commitment, commitment_due: due } = entry.contact.facts;
  if (due === null || commitment === "") return false;
  const days = daysBetween(today, due);
  return days >= 0 && days <= 7;
}

/** Whether a later contact has answered what was promised at this one, as the handover brief has it: only what was
    promised last can be late. Contacts come the newest first. */
export function answered(contacts: readonly Item<ContactFacts>[], contact: Item<ContactFacts>): boolean {
  return contacts.some(({ facts }) => facts.held_on > contact.facts.held_on);
}

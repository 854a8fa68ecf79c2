/* What happened lately: contacts and proposals in one line of days, the newest first. */

import type { ContactFacts, Item, Participant, ProposalRow } from "$lib/bindings";
import { list, localIso, t } from "$lib/i18n";
import { nameOf } from "./people/person";

export type Entry =
  | { kind: "contact"; id: string; day: string; contact: Item<ContactFacts> }
  | { kind: "proposal"; id: string; day: string; proposal: ProposalRow };

export function timeline(contacts: readonly Item<ContactFacts>[], proposals: readonly ProposalRow[]): Entry[] {
  const entries: Entry[] = [
    ...contacts.map((contact): Entry => ({ kind: "contact", id: contact.id, day: contact.facts.held_on, contact })),
    ...proposals.map((proposal): Entry => ({ kind: "proposal", id: proposal.id, day: localIso(new Date(proposal.changed_at)), proposal })),
  ];
  return entries.toSorted((a, b) => b.day.localeCompare(a.day));
}

/** "Meeting with Henrik Solberg and Georgi Kanev". */
export function contactTitle(facts: ContactFacts, people: readonly Participant[]): string {
  const names = facts.people.map((id) => nameOf(people, id)).filter((name) => name !== null);
  const kind = t("account-contact-kind", { kind: facts.kind });
  return names.length > 0 ? t("account-contact-with", { kind, names: list(names) }) : kind;
}

/** The first sentence, for a line of the timeline. */
export function gist(summary: string): string {
  const line = summary.trim().split("\n")[0] ?? "";
  return /^.+?[.!?…](?=\s|$)/u.exec(line)?.[0] ?? line;
}

/** Something waits for this entry: their promise runs out, or the proposal does. */
export function waits(entry: Entry, today: string): boolean {
  if (entry.kind === "proposal") return entry.proposal.state === "expiring";
  const due = entry.contact.facts.commitment_due;
  return due !== null && entry.contact.facts.commitment !== "" && due >= today;
}

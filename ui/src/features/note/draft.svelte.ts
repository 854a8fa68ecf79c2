/* A contact being noted, with what was learned by it. One an account: leaving the page for a moment loses nothing. */

import { newContact } from "$lib/account/defaults";
import type { ContactFacts, Id, Learned, NoteContactReq, NoteOffer, Stance } from "$lib/bindings";

const drafts = new Map<Id, NoteDraft>();

export function draftOf(account: Id, by: Id | null): NoteDraft {
  let draft = drafts.get(account);
  if (!draft) {
    draft = new NoteDraft(account);
    draft.set({ by });
    drafts.set(account, draft);
  }
  return draft;
}
export function forget(account: Id): void {
  drafts.delete(account);
}
/** Takes back that it was forgotten. */
export function recall(account: Id, draft: NoteDraft): void {
  drafts.set(account, draft);
}

/** Tells offers apart from one asking to the next: by what they would change and the words they come from. */
export function keyOf(offer: NoteOffer): string {
  switch (offer.kind) {
    case "person":
      return `person ${offer.person_id}`;
    case "criterion":
      return `criterion ${offer.id}`;
    case "stance":
      return `stance ${offer.person_id}`;
    default:
      return `${offer.kind} ${offer.said}`;
  }
}

/** Offers about somebody or something known: told apart by that, not by their words. */
const NAMED: ReadonlySet<NoteOffer["kind"]> = new Set(["person", "criterion", "stance"]);

export class NoteDraft {
  contact = $state.raw<ContactFacts>(newContact());
  taken = $state.raw<ReadonlyMap<string, NoteOffer>>(new Map());
  /** Offers that were wrong: they don't come back while this contact is written. */
  dismissed = $state.raw<readonly NoteOffer[]>([]);
  stances = $state.raw<Readonly<Record<Id, Stance>>>({});
  plansAsked = $state.raw<readonly Id[]>([]);
  ours = $state.raw<{ what: string; due: string | null }>({ what: "", due: null });

  constructor(private readonly account: Id) {}

  set(changes: Partial<ContactFacts>): void {
    this.contact = { ...this.contact, ...changes };
  }
  toggle(person: Id): void {
    const { people } = this.contact;
    const was = people.includes(person);
    // What was chosen beside their name goes with it.
    if (was) this.hold(person, null);
    this.set({ people: was ? people.filter((other) => other !== person) : [...people, person] });
  }
  /** The side somebody takes by now; null leaves it as it was. */
  hold(person: Id, stance: Stance | null): void {
    const { [person]: _, ...rest } = this.stances;
    this.stances = stance ? { ...rest, [person]: stance } : rest;
  }
  /** Takes what was offered, or leaves it again. People, commitments and days go straight into the contact. */
  take(offer: NoteOffer): void {
    if (offer.kind === "person") return this.toggle(offer.person_id);
    const had = this.has(offer);
    if (offer.kind === "commitment") return this.set(had ? { commitment: "", commitment_due: null } : { commitment: offer.what, commitment_due: offer.due });
    if (offer.kind === "date") return this.set({ commitment_due: had ? null : offer.on });
    if (offer.kind === "stance") return this.hold(offer.person_id, had ? null : offer.stance);
    const next = new Map(this.taken);
    if (!next.delete(keyOf(offer))) next.set(keyOf(offer), offer);
    this.taken = next;
  }
  /** Puts a wrong offer away; what had been taken of it is left again. */
  dismiss(offer: NoteOffer): void {
    if (offer.kind !== "person" && this.has(offer)) this.take(offer);
    this.dismissed = [...this.dismissed, offer];
  }
  /** A sentence that is written on is still the sentence that was put away. */
  isDismissed(offer: NoteOffer): boolean {
    return this.dismissed.some(
      (one) => keyOf(one) === keyOf(offer) || (one.kind === offer.kind && !NAMED.has(one.kind) && (offer.said.startsWith(one.said) || one.said.startsWith(offer.said))),
    );
  }
  /** All that was put away stands there again. */
  restore(): void {
    this.dismissed = [];
  }
  has(offer: NoteOffer): boolean {
    if (offer.kind === "person") return this.contact.people.includes(offer.person_id);
    if (offer.kind === "commitment") return this.contact.commitment === offer.what;
    if (offer.kind === "date") return this.contact.commitment_due === offer.on;
    if (offer.kind === "stance") return this.stances[offer.person_id] === offer.stance;
    return this.taken.has(keyOf(offer));
  }

  /** Something stands in it that somebody would miss. */
  get written(): boolean {
    const { summary, commitment } = this.contact;
    return [summary, commitment, this.ours.what].some((text) => text.trim() !== "");
  }
  /** Our promise needs a day; without one it isn't written at all. */
  get lacks(): "due" | null {
    return this.ours.what.trim() !== "" && this.ours.due === null ? "due" : null;
  }

  request(): NoteContactReq {
    const taken = [...this.taken.values()];
    const here = new Set(this.contact.people);
    const learned: Learned = {
      criteria: taken.flatMap((one) => (one.kind === "criterion" ? [{ person_id: one.person_id, id: one.id, version: one.version, facts: one.facts }] : [])),
      problems: taken.flatMap((one) => (one.kind === "problem" ? [{ facts: one.facts, ...(one.id === null || one.version === null ? {} : { id: one.id, version: one.version }) }] : [])),
      changes: taken.flatMap((one) => (one.kind === "change" ? [{ facts: one.facts }] : [])),
      stances: Object.entries(this.stances).map(([person_id, stance]) => ({ person_id, stance })),
      plans_asked: this.plansAsked.filter((id) => here.has(id)),
      ours: this.ours.what.trim() !== "" && this.ours.due !== null ? { what: this.ours.what.trim(), due: this.ours.due, member_id: this.contact.by } : null,
    };
    return { account_id: this.account, contact: this.contact, learned };
  }
}

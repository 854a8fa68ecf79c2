/* Contacts begun but not noted yet, one an account: leaving the page for a moment loses nothing. */

import type { ContactFacts } from "$lib/bindings";
import { newContact } from "$lib/account/defaults";

const drafts = new Map<string, ContactDraft>();

export class ContactDraft {
  facts = $state.raw<ContactFacts>(newContact());

  set(changes: Partial<ContactFacts>): void {
    this.facts = { ...this.facts, ...changes };
  }
}

/** The draft of an account. A new one is held today by the account's manager. */
export function draftOf(account: string, by: string | null): ContactDraft {
  let draft = drafts.get(account);
  if (!draft) {
    draft = new ContactDraft();
    draft.set({ by });
    drafts.set(account, draft);
  }
  return draft;
}

export function forget(account: string): void {
  drafts.delete(account);
}

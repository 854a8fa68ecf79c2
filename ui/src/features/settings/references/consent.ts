/* How things stand with people who agreed to recommend us. */

import type { Referee, ReferenceFacts } from "$lib/bindings";
import { daysBetween } from "$lib/i18n";

/** Consent that runs out within a month is worth a call. */
const SOON = 30;

export type Consent = "none" | "open" | "holds" | "ending" | "ended";

export function consentOf({ consent_on, consent_until }: Referee, today: string): Consent {
  if (consent_until === null) return consent_on === null ? "none" : "open";
  const left = daysBetween(today, consent_until);
  if (left < 0) return "ended";
  return left <= SOON ? "ending" : "holds";
}

const WEIGHT: readonly Consent[] = ["ended", "ending", "none", "holds", "open"];

/** The person whose consent needs looking at first. */
export function mostPressing(facts: ReferenceFacts, today: string): Referee | undefined {
  return facts.people.toSorted((a, b) => WEIGHT.indexOf(consentOf(a, today)) - WEIGHT.indexOf(consentOf(b, today)))[0];
}

export function newReferee(): Referee {
  return { name: {}, position: {}, phone: "", email: "", consent_on: null, consent_until: null, consent_note: {} };
}

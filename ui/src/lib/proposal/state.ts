/* States of proposals for the eye: a word, a glyph, a meaning. The states themselves come from the program. */

import BadgeCheck from "@lucide/svelte/icons/check";
import CircleSlash from "@lucide/svelte/icons/circle-slash";
import Clock from "@lucide/svelte/icons/clock";
import Layers from "@lucide/svelte/icons/layers-2";
import Send from "@lucide/svelte/icons/send";
import X from "@lucide/svelte/icons/x";
import { daysBetween } from "$lib/i18n";
import type { IconComponent, Meaning } from "$lib/ui/types";
import type { OutcomeKind, ProposalState } from "$lib/bindings";

export const STATES: readonly ProposalState[] = ["draft", "sent", "expiring", "expired", "accepted", "declined", "withdrawn", "superseded"];

/** Out at the customer, without an answer yet. */
export const isOut = (state: ProposalState) => state === "sent" || state === "expiring" || state === "expired";

/** What a manager records; that a later version took its place, the program does. */
export type RecordedKind = Exclude<OutcomeKind, "superseded">;
export const RECORDED: readonly RecordedKind[] = ["accepted", "declined", "withdrawn"];

/** Days from which a term runs out: then ring, date and chip turn carmine. */
export const EXPIRING_DAYS = 7;

/** The date runs out and still matters. */
export function running(state: ProposalState, daysLeft: number): boolean {
  return state === "expiring" || (state === "draft" && daysLeft >= 0 && daysLeft <= EXPIRING_DAYS);
}

export const LOOKS: Record<ProposalState, { meaning: Meaning; icon?: IconComponent }> = {
  draft: { meaning: "plain" },
  sent: { meaning: "note", icon: Send },
  expiring: { meaning: "accent", icon: Clock },
  expired: { meaning: "caution", icon: Clock },
  accepted: { meaning: "good", icon: BadgeCheck },
  declined: { meaning: "danger", icon: X },
  withdrawn: { meaning: "plain", icon: CircleSlash },
  superseded: { meaning: "plain", icon: Layers },
};

/** What is left of the term, 1 is all of it. */
export function lastsPart(from: string, until: string, daysLeft: number): number {
  const whole = daysBetween(from, until);
  return whole <= 0 ? (daysLeft >= 0 ? 1 : 0) : Math.min(1, Math.max(0, daysLeft / whole));
}

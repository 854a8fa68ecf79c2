/* What the sheet draws and says; what holds and what was broken comes from the program. */

import type { ConcessionFacts, OfferFacts, OfferRow, Side, Term, TermStanding } from "$lib/bindings";
import { currencyDigits, language, t } from "$lib/i18n";
import { newId } from "$lib/id";

/** Where marks stand on a term's track, percent from the worst end to the best. */
export interface Track {
  refuse: number | null;
  target: number | null;
  ours: number | null;
  theirs: number | null;
}

/** Refusal stands at the left and the target at the right, unless something lies beyond them. */
export function trackOf(term: Term, standing: TermStanding | undefined): Track {
  const given = { refuse: term.refuse, target: term.target, ours: standing?.ours ?? null, theirs: standing?.theirs ?? null };
  const values = Object.values(given).flatMap((value) => (value === null ? [] : [Number(value)]));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const place = (value: string | null): number | null => {
    if (value === null) return null;
    if (low === high) return 50;
    const part = (Number(value) - low) / (high - low);
    return 100 * (term.better === "higher" ? part : 1 - part);
  };
  return { refuse: place(given.refuse), target: place(given.target), ours: place(given.ours), theirs: place(given.theirs) };
}

/** "€0.34", "30 days", "3 years" */
export function valueOf(term: Pick<Term, "unit">, value: string, currency: string): string {
  const count = Number(value);
  // Cents only if there are any, and then all of them.
  const least = Number.isInteger(count) ? 0 : currencyDigits(currency);
  const style = term.unit === "money" ? { style: "currency" as const, currency, currencyDisplay: "narrowSymbol" as const, minimumFractionDigits: least } : {};
  const figure = new Intl.NumberFormat(language.locale, { ...style, maximumFractionDigits: 4 }).format(count);
  return t("negotiation-value", { unit: term.unit, figure, count });
}

/** Whether a value is worse for us than the line at which we refuse. */
export function refuses(term: Pick<Term, "better" | "refuse">, value: string | null): boolean {
  if (term.refuse === null || value === null) return false;
  return term.better === "higher" ? Number(value) < Number(term.refuse) : Number(value) > Number(term.refuse);
}

/** The offer in its own words; without any, what it says of each term. */
export function offerWords(facts: OfferFacts, terms: readonly Term[], currency: string): string {
  if (facts.words) return facts.words;
  const said = facts.values.flatMap(({ term_id, value }) => {
    const term = terms.find(({ id }) => id === term_id);
    return term ? [`${term.label}: ${valueOf(term, value, currency)}`] : [];
  });
  return said.join("; ");
}

export interface Lasting {
  days: number;
  hours: number;
  minutes: number;
}

export function lasting(from: string | Date, to: string | Date): Lasting {
  const minutes = Math.max(0, Math.floor((new Date(to).getTime() - new Date(from).getTime()) / 60_000));
  return { days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}

/** Offers of the other side that nobody has answered yet. */
export function unanswered(rows: readonly OfferRow[], side: Side): OfferRow[] {
  return rows.filter((row) => row.offer.facts.side !== side && row.answered_at === null);
}

export function newTerm(): Term {
  return { id: newId(), label: "", unit: "money", better: "higher", refuse: null, refuse_words: "", target: null };
}

export function newOffer(side: Side, now = new Date()): OfferFacts {
  return { side, at: now.toISOString(), person_id: null, member_id: null, values: [], words: "", note: "", answers: [], replied_at: null, reply: "" };
}

export function newConcession(): ConcessionFacts {
  return { words: "", cost_once: null, cost_yearly: null, in_return: "", given_at: null, offer_id: null, got: "", got_on: null, got_by: null, got_worth: null };
}

/** A day and an hour on the wall as an instant; null if the hour can't be read. */
export function instantOf(day: string | null, hour: string): string | null {
  if (!day || !/^\d{1,2}:\d\d$/.test(hour)) return null;
  const at = new Date(`${day}T${hour.padStart(5, "0")}:00`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

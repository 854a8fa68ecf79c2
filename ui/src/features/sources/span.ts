/* How far back one looks, and the words for what came of it. */

import type { AttemptAnswer, AttemptSource } from "$lib/bindings";

export const SOURCES: readonly AttemptSource[] = ["referral", "cold_call", "letter", "exhibition", "incoming"];
export const ANSWERS: readonly AttemptAnswer[] = ["waiting", "talking", "refused"];

/** In months. */
export const SPANS = [3, 12, 24] as const;
export type Span = (typeof SPANS)[number];

export function spanOf(text: string | undefined): Span {
  return SPANS.find((span) => String(span) === text) ?? 12;
}

/** From the day after the same day so many months ago, to today; a day the month hasn't got is its last. */
export function daysOf(months: Span, today: string): { from: string; to: string } {
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  const from = new Date(Date.UTC(year, month - 1 - months, Math.min(day, last) + 1));
  return { from: from.toISOString().slice(0, 10), to: today };
}

export function sourceOf(text: string | undefined): AttemptSource | null {
  return SOURCES.find((source) => source === text) ?? null;
}

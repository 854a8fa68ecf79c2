/* What a row says about an account beside its figures: the next step with its day, and what runs late. */

import { silence, STALE_DAYS } from "$lib/account/silence";
import type { AccountRow } from "$lib/bindings";
import { date, daysBetween, language, relativeDays, t } from "$lib/i18n";

export interface Said {
  text: string;
  /** Its day, or how late it is: stands whole, whatever the text. */
  when: string;
  late: boolean;
}

type Stepped = Pick<AccountRow, "next_step" | "next_step_on" | "last_met" | "known">;

/** The next step, or, where there is none, that nobody was met for long. */
export function nextStep(row: Stepped, today: string): Said {
  if (row.next_step || row.next_step_on) return stepOn(row.next_step || t("accounts-step-unnamed"), row.next_step_on, today);
  const silent = silence(row, today);
  if (silent !== null && silent > STALE_DAYS) return { text: t("accounts-not-met-for", { days: silent }), when: "", late: true };
  if (row.last_met === null && row.known > 0) return { text: t("accounts-never-met"), when: "", late: true };
  return { text: "", when: "", late: false };
}

export function stepOn(step: string, day: string | null, today: string): Said {
  if (day === null) return { text: step, when: "", late: false };
  const days = daysBetween(today, day);
  if (days < 0) return { text: step, when: t("accounts-late", { days: -days }), late: true };
  return { text: step, when: dayInWords(day, today), late: false };
}

/** The whole of it in one line. */
export function inOneLine({ text, when }: Said): string {
  return [text, when].filter(Boolean).join(", ");
}

/** The nearer, the shorter: today, tomorrow, Tue, Fri 27 Nov, 4 Dec. */
export function dayInWords(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days >= 0 && days < 2) return relativeDays(day, today);
  if (days < 0 || days > 13) return date(day, "short", new Date(`${today}T00:00:00`));
  const style: Intl.DateTimeFormatOptions = { weekday: "short", timeZone: "UTC", ...(days > 6 ? { day: "numeric", month: "short" } : {}) };
  return new Intl.DateTimeFormat(language.locale, style).format(new Date(`${day}T00:00:00Z`)).replaceAll(" ", "\u00a0");
}

/** Whether anything was sold to them in the months the list looks at: nothing entered is no nought. */
export function hasSales(row: Pick<AccountRow, "revenue" | "months">): boolean {
  return row.revenue.minor !== 0 || row.months.some((sold) => sold !== 0);
}

/** The coverage in figures; how many could decide is said only where it is more than those who are known. */
export function coverageText({ met, known, could_decide }: Pick<AccountRow, "met" | "known" | "could_decide">): string {
  return could_decide > known ? t("accounts-coverage", { met, known, could: could_decide }) : t("accounts-coverage-known", { met, known });
}

/** What is wrong with the coverage, in a sentence, or null. */
export function coverageWarning(row: Pick<AccountRow, "met" | "known" | "could_decide">): string | null {
  if (row.known === 0) return row.could_decide > 0 ? t("accounts-nobody-known") : null;
  if (row.met === 0) return t("accounts-nobody-met");
  if (row.met === 1 && row.could_decide > 1) return t("accounts-single-contact");
  return null;
}

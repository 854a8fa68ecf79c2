/* Figures, money and dates by Intl, in the interface language.
   Dates without a time are "2026-11-30" and never pass through a time zone. */

import { language } from "./language.svelte";

const NBSP = "\u00a0";
/** A true minus: a hyphen is lost between figures. */
const MINUS = "\u2212";

export interface NumberStyle {
  /** Digits after the point; default: as many as the number needs, at most 2. */
  digits?: number;
  /** 0.476 → "47.6 %", with the space all three languages want. */
  percent?: boolean;
  sign?: boolean;
}

export function number(value: number, style: NumberStyle = {}): string {
  const shown = style.percent ? value * 100 : value;
  const text = new Intl.NumberFormat(language.locale, {
    ...(style.digits === undefined
      ? { maximumFractionDigits: style.percent ? 1 : 2 }
      : { minimumFractionDigits: style.digits, maximumFractionDigits: style.digits }),
    ...(style.sign ? { signDisplay: "exceptZero" as const } : {}),
  })
    .format(shown)
    .replace("-", MINUS);
  return style.percent ? `${text}${NBSP}%` : text;
}

/** Minor units of a currency, as the program keeps them: cents of a euro, whole yen. */
export interface Money {
  minor: number;
  currency: string;
}

/** How many figures a currency has after the point. */
export function currencyDigits(currency: string): number {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** The amount in major units as exact text, "148000.50": it never passes through a float. */
export function decimal({ minor, currency }: Money): string {
  const digits = currencyDigits(currency);
  const figures = String(Math.abs(minor)).padStart(digits + 1, "0");
  const whole = figures.slice(0, figures.length - digits);
  return `${minor < 0 ? "-" : ""}${whole}${digits > 0 ? `.${figures.slice(-digits)}` : ""}`;
}

/** "€148,000"; cents only if there are any. `bare` leaves the currency to the head of the column. */
export function money(amount: Money, style: { bare?: boolean } = {}): string {
  const digits = currencyDigits(amount.currency);
  const shown = amount.minor % 10 ** digits === 0 ? 0 : digits;
  return new Intl.NumberFormat(language.locale, {
    ...(style.bare ? {} : { style: "currency", currency: amount.currency, currencyDisplay: "narrowSymbol" }),
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  } as Intl.NumberFormatOptions)
    .format(decimal(amount) as unknown as number)
    .replace("-", MINUS);
}

export function currencySymbol(currency: string): string {
  const parts = new Intl.NumberFormat(language.locale, { style: "currency", currency, currencyDisplay: "narrowSymbol" }).formatToParts(0);
  return parts.find((part) => part.type === "currency")?.value ?? currency;
}

export type DateStyle = "short" | "medium" | "long" | "month" | "figures" | "weekday" | "workday";

const DATE_STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  short: { day: "numeric", month: "short" },
  medium: { day: "numeric", month: "short", year: "numeric" },
  long: { day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  figures: { month: "2-digit", year: "numeric" },
  weekday: { weekday: "long", day: "numeric", month: "long" },
  workday: { weekday: "short", day: "numeric", month: "short" },
};

/** "2026-11-30" in words. `short` adds the year by itself when it is not this year. */
export function date(iso: string, style: DateStyle = "short", now = new Date()): string {
  const day = parseIso(iso);
  const chosen = style === "short" && day.getUTCFullYear() !== now.getFullYear() ? "medium" : style;
  const text = new Intl.DateTimeFormat(language.locale, { ...DATE_STYLES[chosen], timeZone: "UTC" }).format(day);
  // "16 нояб." and "2026 г.": the figures stay with their words at the end of a line.
  return text.replaceAll(" ", NBSP);
}

/** An instant as the clock on the wall: "09:42". */
export function time(instant: Date | string | number): string {
  return new Intl.DateTimeFormat(language.locale, { hour: "2-digit", minute: "2-digit", hour12: false }).format(new Date(instant));
}

/** "in 4 days", "3 days ago", "today": whole days between two dates. */
export function relativeDays(iso: string, todayIso = localIso(new Date())): string {
  const days = daysBetween(todayIso, iso);
  const format = new Intl.RelativeTimeFormat(language.locale, { numeric: "auto" });
  if (Math.abs(days) < 21) return format.format(days, "day");
  if (Math.abs(days) < 60) return format.format(Math.round(days / 7), "week");
  if (Math.abs(days) < 700) return format.format(Math.round(days / 30.4), "month");
  return format.format(Math.round(days / 365.25), "year");
}

export function daysBetween(fromIso: string, toIso: string): number {
  return Math.round((parseIso(toIso).getTime() - parseIso(fromIso).getTime()) / 86_400_000);
}

/** The day an instant falls on for the person looking at the screen. */
export function localIso(instant: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}

function parseIso(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}

/** "Anna, Boris and Vera" in the language's own way. */
export function list(items: readonly string[]): string {
  return new Intl.ListFormat(language.locale, { type: "conjunction" }).format(items);
}

/* Months and consents of references in words. */

import type { Referee } from "$lib/bindings";
import { date, language, localIso, t } from "$lib/i18n";
import { consentOf } from "./consent";

/** "March – July 2024", "since March 2024". */
export function period(from: string | null, to: string | null): string {
  if (from && to) {
    const format = new Intl.DateTimeFormat(language.locale, { month: "short", year: "numeric", timeZone: "UTC" });
    return format.formatRange(new Date(`${from}-01T00:00:00Z`), new Date(`${to}-01T00:00:00Z`)).replaceAll(" ", "\u00a0").replace("\u00a0–\u00a0", " – ");
  }
  if (from) return t("company-since", { month: date(`${from}-01`, "month") });
  return to ? t("company-till", { month: date(`${to}-01`, "month") }) : "";
}

export function consentText(person: Referee, today = localIso(new Date())): string {
  const until = person.consent_until ? date(person.consent_until, "medium") : "";
  const on = person.consent_on ? date(person.consent_on, "medium") : "";
  return t("company-consent", { state: consentOf(person, today), until, on });
}

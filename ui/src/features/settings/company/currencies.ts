/* Currencies by their codes, named by Intl. Those our readers use stand first. */

import { language } from "$lib/i18n";

const FIRST = ["EUR", "USD", "GBP", "CHF", "BGN", "RUB", "PLN", "CZK", "HUF", "RON", "SEK", "NOK", "DKK", "TRY", "KZT", "CNY", "JPY"];

export function currencies(): string[] {
  const all = Intl.supportedValuesOf("currency");
  return [...FIRST, ...all.filter((code) => !FIRST.includes(code))];
}

export function currencyName(code: string): string {
  return new Intl.DisplayNames([language.locale], { type: "currency" }).of(code) ?? code;
}

/* Sums as a glance needs them: in thousands, without cents, or in a word. */

import { currencyDigits, decimal, language, money, number, type Money } from "$lib/i18n";

/** "842" under a head that says thousands. */
export function inThousands({ minor, currency }: Money): string {
  return number(Math.round(minor / 10 ** (currencyDigits(currency) + 3)));
}

/** "€842,000": cents say nothing in a year's sales. */
export function wholeMoney({ minor, currency }: Money): string {
  const unit = 10 ** currencyDigits(currency);
  return money({ minor: Math.round(minor / unit) * unit, currency });
}

/** "€186M" */
export function compactMoney(amount: Money): string {
  return new Intl.NumberFormat(language.locale, {
    style: "currency",
    currency: amount.currency,
    currencyDisplay: "narrowSymbol",
    notation: "compact",
    maximumSignificantDigits: 3,
  }).format(decimal(amount) as unknown as number);
}

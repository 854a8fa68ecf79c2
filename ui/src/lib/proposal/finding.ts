/* A finding of the readiness check in a sentence. Facts travel as text: dates and figures are put into words here. */

import { date, hasText, t } from "$lib/i18n";
import { languageWord } from "$lib/languages";
import type { Language, Readiness } from "$lib/bindings";

export function findingText({ code, args }: Pick<Readiness, "code" | "args">): string {
  const id = `readiness-${code.replaceAll("_", "-")}`;
  return hasText(id) ? t(id, inWords(args)) : code;
}

/** Facts as they are said: languages and days by name, figures as figures, so that they choose a plural. */
export function inWords(args: Readonly<Record<string, string>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]): [string, string | number] => {
      if (LANGUAGE_FACTS.has(name)) return [name, languageWord(value as Language)];
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [name, date(value, "long")];
      return [name, /^-?\d{1,12}$/.test(value) ? Number(value) : value];
    }),
  );
}

const LANGUAGE_FACTS = new Set(["language"]);

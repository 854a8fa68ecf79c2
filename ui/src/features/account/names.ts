/* Names of our own people are kept in several languages; lists show the one the interface speaks. */

import type { Language } from "$lib/bindings";
import { language } from "$lib/i18n";

export function pickText(text: Partial<Record<Language, string>>): string {
  const said = Object.values(text).filter((value): value is string => Boolean(value));
  return text[language.code] || text.en || said[0] || "";
}

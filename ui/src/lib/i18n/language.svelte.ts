/* The interface language, switched while the program runs: everything read through `t` redraws itself. */

import { LANGUAGES, LOCALES, type UiLanguage } from "./texts";

class CurrentLanguage {
  code = $state<UiLanguage>(ofSystem());

  get locale(): string {
    return LOCALES[this.code];
  }

  set(code: UiLanguage): void {
    this.code = code;
    document.documentElement.lang = code;
  }
}

/** The first of the system's languages that we speak. */
export function ofSystem(preferred: readonly string[] = navigator.languages): UiLanguage {
  for (const tag of preferred) {
    const code = LANGUAGES.find((language) => tag.toLowerCase().startsWith(language));
    if (code) return code;
  }
  return "en";
}

/** A language of the settings, if the interface speaks it. */
export function asUiLanguage(code: string | null): UiLanguage | null {
  return LANGUAGES.find((language) => language === code) ?? null;
}

export const language = new CurrentLanguage();

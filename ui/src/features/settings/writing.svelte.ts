/* The language that texts are being written in: that of the interface until another is chosen, then the chosen one
   from sheet to sheet. Lists stay in the language of the interface. */

import type { Language } from "$lib/bindings";
import { language } from "$lib/i18n";

class Writing {
  #chosen = $state<Language | null>(null);

  get language(): Language {
    return this.#chosen ?? language.code;
  }
  set language(code: Language) {
    this.#chosen = code;
  }
}

export const writing = new Writing();

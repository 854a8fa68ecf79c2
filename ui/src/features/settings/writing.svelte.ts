/* The language that texts are being written in: chosen once, kept from sheet to sheet. */

import type { Language } from "$lib/bindings";
import { workspace } from "$lib/workspace.svelte";

class Writing {
  #chosen = $state<Language | null>(null);

  get language(): Language {
    return this.#chosen ?? workspace.info?.language ?? "en";
  }
  set language(code: Language) {
    this.#chosen = code;
  }
}

export const writing = new Writing();

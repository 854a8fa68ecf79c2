/* What could not be read beside the pages (questions asked with `aside`), for the standing bar with Retry. A page that
   is about what it reads shows an ErrorState instead. */

import type { Query, QueryCache } from "@tanstack/svelte-query";
import { cache } from "./cache";
import { CallError } from "./error";

export class Reading {
  /** Failed and still wanted: somebody on the screen asked for it. */
  #failed = $state.raw<readonly Query[]>([]);

  constructor(private readonly answers: QueryCache) {
    answers.subscribe(({ query }) => {
      if (query.meta?.aside) this.#look();
    });
  }

  /** Each reason once: what fails together mostly fails for one. */
  get errors(): CallError[] {
    const found = this.#failed.map(({ state }) => CallError.from(state.error));
    return found.filter((error, index) => found.findIndex(({ code }) => code === error.code) === index);
  }

  async retry(): Promise<void> {
    await Promise.all(this.#failed.map((query) => query.fetch().catch(() => undefined)));
  }

  #look(): void {
    this.#failed = this.answers.getAll().filter((query) => query.meta?.aside && query.state.status === "error" && query.getObserversCount() > 0);
  }
}

export const reading = new Reading(cache.getQueryCache());

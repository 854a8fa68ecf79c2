/* How much waits today, for the sidebar: the same reading as the page's, kept while a workspace is open. */

import { QueryObserver } from "@tanstack/svelte-query";
import type { Today } from "$lib/bindings";
import { cache } from "$lib/cache";
import type { CallError } from "$lib/error";
import { localIso } from "$lib/i18n";
import { workspace } from "$lib/workspace.svelte";
import { question } from "./reading";
import { waitingOf } from "./today";

class WaitingCount {
  #count = $state<number>();
  #watched: string | null = null;
  #leave = (): void => undefined;

  /** What can't wait and what is for today; undefined until it is known. */
  get now(): number | undefined {
    const open = workspace.info ? `${workspace.info.path} ${localIso(new Date())}` : null;
    if (open !== this.#watched) {
      this.#watched = open;
      // Somebody is drawing with this: what is read comes after.
      queueMicrotask(() => this.#watch(open));
    }
    return this.#count;
  }

  #watch(open: string | null): void {
    this.#leave();
    this.#count = undefined;
    if (open === null || open !== this.#watched) return;
    const observer = new QueryObserver<Today, CallError>(cache, question(localIso(new Date())));
    const take = ({ data }: { data: Today | undefined }) => {
      if (!data) return;
      const { urgent, today } = waitingOf(data);
      this.#count = urgent.length + today.length;
    };
    this.#leave = observer.subscribe(take);
    take(observer.getCurrentResult());
  }
}

export const waiting = new WaitingCount();

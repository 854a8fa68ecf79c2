/* Reading through the cache, typed by the command:

     const accounts = ask("account_list", () => ({ req: { text }, key: ["account", "list", text] }));
     accounts.data, accounts.isPending, accounts.error

   The function is reactive: when `text` changes, another answer is read and the old one stays cached. */

import { createQuery, keepPreviousData } from "@tanstack/svelte-query";
import { cache } from "./cache";
import { call, type Name, type Req, type Res } from "./call";
import type { CallError } from "./error";

export interface Question<K extends Name> {
  req: Req<K>;
  /** Starts with the noun's kind, then the record's id or "list", then whatever else tells answers apart. */
  key: readonly [kind: string, ...rest: unknown[]];
  /** Other kinds whose changes refresh this answer. */
  also?: readonly string[];
  enabled?: boolean;
  /** Keep showing the previous answer while the next one is read (filters, paging). */
  keep?: boolean;
  /** Read beside what the page is about (a choice of people, a name): whoever asks has no place to say that it failed,
      so the standing bar of the window does, with a way to try again. */
  aside?: boolean;
  /** Milliseconds an answer nobody looks at is kept: shorter for pages of a very long list. */
  keepFor?: number;
}

export function ask<K extends Name>(name: K, question: () => Question<K>) {
  return createQuery<Res<K>, CallError>(
    () => {
      const { req, key, also, enabled, keep, aside, keepFor } = question();
      return {
        queryKey: key,
        queryFn: () => call(name, req),
        ...(also || aside ? { meta: { ...(also ? { also } : {}), ...(aside ? { aside } : {}) } } : {}),
        ...(enabled === undefined ? {} : { enabled }),
        ...(keep ? { placeholderData: keepPreviousData } : {}),
        ...(keepFor === undefined ? {} : { gcTime: keepFor }),
      };
    },
    () => cache,
  );
}

/* The cache of what was read. After a commit the program says what changed; here that becomes a refresh.

   A query key is [kind, ...rest]: ["account", "list", filter], ["account", id, "dossier"].
   A query that also shows other nouns names them in `meta.also`, e.g. { also: ["person"] }. */

import { QueryClient, type Query } from "@tanstack/svelte-query";
import type { Change } from "./host";

declare module "@tanstack/svelte-query" {
  interface Register {
    queryMeta: { also?: readonly string[]; aside?: boolean };
  }
}

export const cache = new QueryClient({
  defaultOptions: {
    queries: {
      // Everything is on this computer and every change is announced, so nothing goes stale by itself.
      staleTime: Infinity,
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: "always",
      // By default only changes of what was read already are told. A page that waits for several answers
      // (`a.data && b.data`) reads the second only once it has the first, and would never hear of it.
      notifyOnChangeProps: "all",
    },
    mutations: { networkMode: "always", retry: false },
  },
});

type Listener = (changes: readonly Change[]) => void;
const listeners = new Set<Listener>();

/** For what keeps its own state instead of a query (the proposal desk); returns the way to stop. */
export function onChanges(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function applyChanges(changes: readonly Change[]): void {
  for (const listener of listeners) listener(changes);
  void cache.invalidateQueries({ predicate: (query) => changes.some((change) => concerns(change, query)) });
}

/** A change of one record leaves alone only the queries about another record of the same kind. */
export function concerns(change: Change, query: Pick<Query, "queryKey" | "meta">): boolean {
  const [kind, subject] = query.queryKey;
  if (query.meta?.also?.includes(change.kind)) return true;
  if (kind !== change.kind) return false;
  return change.id === null || !isId(subject) || subject === change.id;
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function isId(part: unknown): part is string {
  return typeof part === "string" && ID.test(part);
}

/* Names of pinned accounts that nobody has read yet: asked for one by one, they are few. */

import { cache } from "$lib/cache";
import { call } from "$lib/call";
import { pinnedNames } from "$lib/pinned.svelte";
import { prefs } from "$lib/prefs.svelte";

const asked = new Set<string>();

export function learnPinned(): void {
  for (const id of prefs.now.pinned) {
    if (asked.has(id) || pinnedNames.all.some((known) => known.id === id)) continue;
    asked.add(id);
    cache
      .fetchQuery({ queryKey: dossierKey(id), queryFn: () => call("account_get", { id }), meta: { also: DOSSIER_ALSO } })
      .then(({ account }) => pinnedNames.learn([{ id, name: account.facts.name }]))
      // Deleted, or of another workspace: then there is nothing to show.
      .catch(() => undefined);
  }
}

export const dossierKey = (id: string) => ["account", id, "dossier"] as const;

/** What else a dossier shows. */
export const DOSSIER_ALSO = ["site", "goal", "revenue", "person", "part", "criterion", "contact", "proposal"] as const;

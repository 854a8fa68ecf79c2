/* What the dossier can say in a proposal, read again when anything that it is made of changes. */

import { ask } from "$lib/ask.svelte";
import type { Id } from "$lib/bindings";

export function askFeeds(id: () => Id) {
  return ask("proposal_feed_list", () => ({
    req: { proposal_id: id() },
    key: ["proposal", id(), "feeds"],
    also: ["problem", "person", "part", "reference", "opportunity", "action", "evidence", "criterion", "block", "edition", "calculation"],
  }));
}

/* The map of an account, or of one of its deals; `aside` where the page is about something else. */

import { ask } from "$lib/ask.svelte";
import type { Id } from "$lib/bindings";

export function askMap(account: () => Id, deal: () => Id | null = () => null, aside = false) {
  return ask("relationship_map_get", () => ({
    req: { account_id: deal() === null ? account() : null, opportunity_id: deal() },
    key: ["influence", "list", account(), deal()],
    also: ["decision_area", "role_gap", "map_spot", "part", "person", "contact", "criterion", "planned_change", "opportunity", "account"],
    keep: true,
    ...(aside ? { aside } : {}),
  }));
}

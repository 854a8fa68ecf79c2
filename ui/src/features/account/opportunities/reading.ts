/* The deals with one account: the tab, its count and the dossier read them once. */

import { ask } from "$lib/ask.svelte";

export function askDeals(account: string, { aside = false }: { aside?: boolean } = {}) {
  return ask("opportunity_list", () => ({
    req: { text: "", account_id: account, owner_id: null, stage: null, state: null, customer: null, standing: false, sort: "opened_on", descending: true } as const,
    key: ["opportunity", "list", "account", account],
    also: ["decision_area", "problem", "mark", "stage_move", "contact", "person", "part", "criterion", "action", "evidence", "member", "pref"],
    aside,
  }));
}

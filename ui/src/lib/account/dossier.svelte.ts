/* Everything known of one account, read at once. */

import { ask } from "$lib/ask.svelte";

export const dossierKey = (id: string) => ["account", id, "dossier"] as const;

/** What else a dossier shows. */
const DOSSIER_ALSO = ["site", "goal", "revenue", "person", "part", "criterion", "contact", "proposal", "decision_area", "opportunity", "problem", "role_gap"] as const;

export function askDossier(id: () => string | null) {
  return ask("account_get", () => ({
    req: { id: id() ?? "" },
    key: dossierKey(id() ?? ""),
    also: DOSSIER_ALSO,
    enabled: id() !== null,
  }));
}

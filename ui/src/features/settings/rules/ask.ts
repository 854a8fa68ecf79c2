/* Reading and writing the sets of rules. */

import { ask } from "$lib/ask.svelte";
import type { FollowupRules, HealthRules, NegotiationRules, OpportunityRules, PortfolioRules } from "$lib/bindings";
import { cache } from "$lib/cache";
import { write } from "$lib/call";
import type { CallError } from "$lib/error";

interface Sets {
  followup: FollowupRules;
  health: HealthRules;
  negotiation: NegotiationRules;
  opportunity: OpportunityRules;
  portfolio: PortfolioRules;
}
export type RuleSet = keyof Sets;

interface Asked<R> {
  readonly data: R | undefined;
  readonly error: CallError | null;
  refetch: () => Promise<unknown>;
}

const GET = { followup: "followup_rules_get", health: "health_rules_get", negotiation: "negotiation_rules_get", opportunity: "opportunity_rules_get", portfolio: "portfolio_rules_get" } as const;
const SET = { followup: "followup_rules_set", health: "health_rules_set", negotiation: "negotiation_rules_set", opportunity: "opportunity_rules_set", portfolio: "portfolio_rules_set" } as const;
const keyOf = (set: RuleSet) => ["rules", set] as const;

export function askRules<S extends RuleSet>(set: S): Asked<Sets[S]> {
  return ask(GET[set], () => ({ req: {}, key: keyOf(set), also: ["pref"] })) as unknown as Asked<Sets[S]>;
}

/** What is stored, as soon as it is: the next change begins with it. */
export function rulesStore<S extends RuleSet>(set: S) {
  return {
    now: () => cache.getQueryData<Sets[S]>(keyOf(set)),
    put: async (rules: Sets[S]) => {
      cache.setQueryData(keyOf(set), await write(SET[set], rules as never));
    },
  };
}

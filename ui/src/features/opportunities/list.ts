/* What is asked of the list and the board, as it stands in the address. */

import type { Money, OpportunityListReq, OpportunitySort, OpportunityState, Stage, StageTotal } from "$lib/bindings";
import type { Query } from "$lib/route";
import type { Sort } from "$lib/ui/types";

export const STAGES: readonly Stage[] = ["entry", "ally", "confirmation", "approval", "implementation", "serial_supply"];
export const STATES: readonly OpportunityState[] = ["open", "won", "lost"];
const SORTS: readonly OpportunitySort[] = ["stage", "title", "account", "value", "opened_on", "deal_by"];

export interface DealFilter {
  text: string;
  stage: Stage | null;
  state: OpportunityState | null;
  standing: boolean;
  sort: Sort;
}

const among = <T extends string>(given: string | undefined, known: readonly T[]): T | null => known.find((one) => one === given) ?? null;

export function filterOf(query: Query): DealFilter {
  const [by, way] = (query["sort"] ?? "").split("-");
  return {
    text: query["text"] ?? "",
    stage: among(query["stage"], STAGES),
    state: among(query["state"], STATES),
    standing: query["standing"] === "1",
    sort: { by: among(by, SORTS) ?? "stage", down: way === "down" },
  };
}

export function queryOf({ text, stage, state, standing, sort }: DealFilter): Record<string, string | null> {
  const usual = sort.by === "stage" && !sort.down;
  return { text: text || null, stage, state, standing: standing ? "1" : null, sort: usual ? null : `${sort.by}-${sort.down ? "down" : "up"}` };
}

export const narrowed = ({ text, stage, state, standing }: DealFilter): boolean => text !== "" || stage !== null || state !== null || standing;

export function requestOf({ text, stage, state, standing, sort }: DealFilter): OpportunityListReq {
  return { text, account_id: null, owner_id: null, stage, state, customer: null, standing, sort: sort.by as OpportunitySort, descending: sort.down };
}

export const standingIn = (totals: readonly StageTotal[]): number => totals.reduce((sum, { standing }) => sum + standing, 0);

/** What they are worth together, one sum for each currency. */
export function sumOf(totals: readonly StageTotal[]): Money[] {
  const found = new Map<string, number>();
  for (const { sums } of totals) for (const { currency, minor } of sums) found.set(currency, (found.get(currency) ?? 0) + minor);
  return [...found].map(([currency, minor]) => ({ currency, minor }));
}

/** The stage before or after; none beyond the ends. */
export function beside(stage: Stage, step: 1 | -1): Stage | null {
  return STAGES[STAGES.indexOf(stage) + step] ?? null;
}

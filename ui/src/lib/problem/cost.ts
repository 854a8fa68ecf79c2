/* What a consequence costs a year: a sum of multiplications, each with its factors kept. Worked out by the program. */

import type { CostPart, CostPeriod, ProblemCost } from "$lib/bindings";
import { decimalText } from "$lib/proposal/values";

export const PERIODS: readonly CostPeriod[] = ["day", "week", "month", "quarter", "year"];
export const MOST_PARTS = 10;

export function newPart(): CostPart {
  return { label: "", rate: "0", quantity: "1", unit: "", per: "year", periods: null, share: "100" };
}

export function withPart(cost: ProblemCost | null, currency: string, index: number, change: Partial<CostPart>): ProblemCost {
  const parts = cost?.parts ?? [newPart()];
  return { currency: cost?.currency ?? currency, source: cost?.source ?? "", parts: parts.map((part, at) => (at === index ? { ...part, ...change } : part)) };
}

export function addPart(cost: ProblemCost | null, currency: string, part = newPart()): ProblemCost {
  return { currency: cost?.currency ?? currency, source: cost?.source ?? "", parts: [...(cost?.parts ?? []), part] };
}

/** Whether a part comes to anything: without what one costs there is nothing to count. */
export const counts = ({ rate }: CostPart): boolean => Number(rate) > 0;

/** Without its last part there is nothing counted. */
export function dropPart(cost: ProblemCost, index: number): ProblemCost | null {
  const parts = cost.parts.filter((_, at) => at !== index);
  return parts.length > 0 ? { ...cost, parts } : null;
}

/** "1,200.50 × 2.5 × 12 × 50 %": how a part is counted, without factors that change nothing. */
export function factorsText({ rate, quantity, share }: Pick<CostPart, "rate" | "quantity" | "share">, periods: number): string {
  const counted = [quantity, String(periods)].filter((factor) => Number(factor) !== 1);
  const part = Number(share) === 100 ? [] : [`${decimalText(share)}\u00a0%`];
  return [decimalText(rate, 2), ...counted.map((factor) => decimalText(factor)), ...part].join(" × ");
}

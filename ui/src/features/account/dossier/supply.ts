/* What they buy and from whom, in words. */

import type { AccountFacts, Competitor, Supply } from "$lib/bindings";
import { number } from "$lib/i18n";

/** Accounts written down before there was room for it have none. */
export const supplyOf = ({ supply }: Pick<AccountFacts, "supply">): Supply => supply ?? { bought: [], competitors: [] };

/** "35 %"; empty while nobody knows. */
export const shareText = (share: number | null): string => (share === null ? "" : number(share / 100, { percent: true }));

/** "Paletra: pallets, 35 %" */
export function competitorText({ name, supplies, share }: Competitor): string {
  const more = [supplies, shareText(share)].filter(Boolean).join(", ");
  return more ? `${name}: ${more}` : name;
}

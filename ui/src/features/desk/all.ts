/* Every edition at once: where each bound number stands, and what it comes from. */
import type { BoundKey } from "$lib/bindings";
import { BOUND_KEYS, lineOf } from "./values";

export interface BoundPage {
  bounds: readonly { key: BoundKey }[];
}

/** On how many places each number stands; only those that stand somewhere, in the order they are told in. */
export function placesOf(documents: readonly (readonly BoundPage[])[]): { key: BoundKey; count: number }[] {
  const counts = new Map<BoundKey, number>();
  for (const { key } of documents.flat().flatMap(({ bounds }) => bounds)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const order = [...BOUND_KEYS.filter((key) => counts.has(key)), ...[...counts.keys()].filter((key) => lineOf(key) !== null)];
  return order.map((key) => ({ key, count: counts.get(key) ?? 0 }));
}

/** The page to look at for a number: where it stands first. */
export function firstPlace<B extends { key: BoundKey }>(pages: readonly { bounds: readonly B[] }[], key: BoundKey | null): { index: number; box: B } | null {
  for (const [index, { bounds }] of pages.entries()) {
    const box = bounds.find((bound) => bound.key === key);
    if (box) return { index, box };
  }
  return null;
}

/** The part of the inspector in which a number is made. */
export type Source = "calculation" | "prices" | "term";

export function sourceOf(key: BoundKey): Source {
  if (key === "valid_until") return "term";
  if (lineOf(key) !== null) return "prices";
  return key === "total" || key === "total_net" || key === "paid_once" || key === "paid_yearly" ? "prices" : "calculation";
}

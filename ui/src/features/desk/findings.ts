/* Findings of the readiness check for the eye. */
import type { Readiness } from "$lib/bindings";

export interface Group {
  first: Readiness;
  count: number;
}

/** A new proposal is full of places to fill in: those of one block are one finding. Others stand alone. */
export function groupFindings(findings: readonly Readiness[]): Group[] {
  const groups: Group[] = [];
  for (const finding of findings) {
    const same =
      finding.code === "placeholder_left" && finding.block_id !== null
        ? groups.find(({ first }) => first.code === finding.code && first.block_id === finding.block_id)
        : undefined;
    if (same) same.count += 1;
    else groups.push({ first: finding, count: 1 });
  }
  return groups;
}

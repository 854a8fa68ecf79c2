import type { ProposalRow } from "$lib/bindings";

/** "TR-2026-0147, Returnable crates" */
export const named = ({ number, title }: Pick<ProposalRow, "number" | "title">): string => [number, title].filter(Boolean).join(", ");

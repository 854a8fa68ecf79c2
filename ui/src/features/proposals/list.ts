/* The list of proposals: what is let through, in which order, and what is said about it. */

import type { Query } from "$lib/route";
import type { Sort } from "$lib/ui/types";
import { matches } from "$lib/ui/search";
import type { ProposalListReq, ProposalRow, ProposalState } from "$lib/bindings";
import { isOut, STATES } from "$lib/proposal/state";

/** All proposals; the page filters what it has. */
export const EVERYTHING: ProposalListReq = {
  text: "",
  account_id: null,
  state: null,
  states: [],
  readers: [],
  answer: null,
  expiring_in: null,
  needs_step: false,
  sort: "changed",
  ascending: false,
};

export interface ListFilter {
  text: string;
  states: ProposalState[];
  sort: Sort;
}

const DEFAULT_SORT: Sort = { by: "changed", down: true };

export function filterOf(query: Query): ListFilter {
  const states = (query["state"] ?? "").split(",").filter((state): state is ProposalState => (STATES as readonly string[]).includes(state));
  const [by = "", way = ""] = (query["sort"] ?? "").split("-");
  return { text: query["text"] ?? "", states, sort: by ? { by, down: way === "down" } : DEFAULT_SORT };
}

export function queryOf({ text, states, sort }: ListFilter): Record<string, string | null> {
  const usual = sort.by === DEFAULT_SORT.by && sort.down === DEFAULT_SORT.down;
  return { text: text || null, state: states.join(",") || null, sort: usual ? null : `${sort.by}-${sort.down ? "down" : "up"}` };
}

/** What the filter lets through, in its order. */
export function listed(rows: readonly ProposalRow[], filter: ListFilter): ProposalRow[] {
  const fits = (row: ProposalRow) =>
    (filter.states.length === 0 || filter.states.includes(row.state)) &&
    (filter.text.trim() === "" || matches(`${row.title} ${row.account} ${row.number.replaceAll("-", " ")} ${row.number}`, filter.text));
  const way = filter.sort.down ? -1 : 1;
  return rows.filter(fits).toSorted((a, b) => way * compare(a, b, filter.sort.by) || b.changed_at.localeCompare(a.changed_at));
}

function compare(a: ProposalRow, b: ProposalRow, by: string): number {
  switch (by) {
    case "title":
      return a.title.localeCompare(b.title);
    case "number":
      // Drafts without a number stand after all that have one.
      return (a.number === "" ? 1 : 0) - (b.number === "" ? 1 : 0) || a.number.localeCompare(b.number, undefined, { numeric: true });
    case "total":
      return (a.total?.minor ?? -1) - (b.total?.minor ?? -1);
    case "state":
      return STATES.indexOf(a.state) - STATES.indexOf(b.state);
    case "until":
      return a.valid_until.localeCompare(b.valid_until);
    default:
      return a.changed_at.localeCompare(b.changed_at);
  }
}

export interface Summary {
  all: number;
  drafts: number;
  out: number;
  /** Out, with a week or less left. */
  running: number;
  expired: number;
}

export function summaryOf(rows: readonly ProposalRow[]): Summary {
  const count = (fits: (row: ProposalRow) => boolean) => rows.filter(fits).length;
  return {
    all: rows.length,
    drafts: count(({ state }) => state === "draft"),
    out: count(({ state }) => isOut(state) && state !== "expired"),
    running: count(({ state }) => state === "expiring"),
    expired: count(({ state }) => state === "expired"),
  };
}

/** States that occur, with how often, in their usual order. */
export function statesIn(rows: readonly ProposalRow[]): { state: ProposalState; count: number }[] {
  return STATES.map((state) => ({ state, count: rows.filter((row) => row.state === state).length })).filter(({ count }) => count > 0);
}

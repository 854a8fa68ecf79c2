/* Which accounts the list shows and in which order, as an address and as a request. */

import type { AccountListReq, AccountSort, AccountStatus } from "$lib/bindings";
import { STATUSES } from "$lib/account/status";
import type { Query } from "$lib/route";
import type { Sort } from "$lib/ui";

export interface AccountFilter {
  text: string;
  keyOnly: boolean;
  industry: string | null;
  status: AccountStatus | null;
  manager: string | null;
  tag: string | null;
  notMetDays: number | null;
  sort: Sort;
}

export const NOT_MET_DAYS: readonly number[] = [30, 60, 90, 180, 365];

const SORTS: readonly AccountSort[] = ["name", "revenue", "last_met", "next_step"];
const USUAL_SORT: Sort = { by: "revenue", down: true };

/** Addresses are typed and kept by people: what makes no sense is left out. Where nothing is said, key accounts are
    shown if there are any (`keys`): they are what the book is for. */
export function filterOf(query: Query, keys = false): AccountFilter {
  const days = Number(query.notmet);
  return {
    text: query.q ?? "",
    keyOnly: query.key === "1" || (keys && query.key !== "0"),
    industry: query.industry ?? null,
    status: STATUSES.find((status) => status === query.status) ?? null,
    manager: query.manager ?? null,
    tag: query.tag ?? null,
    notMetDays: Number.isInteger(days) && days > 0 && days < 10_000 ? days : null,
    sort: sortOf(query.sort),
  };
}

/** The query values of a filter; null takes one away, so that a list at rest has a plain address. */
export function queryOf(filter: AccountFilter, keys = false): Record<string, string | null> {
  const { by, down } = filter.sort;
  const usual = by === USUAL_SORT.by && down === USUAL_SORT.down;
  return {
    q: filter.text || null,
    key: filter.keyOnly === keys ? null : filter.keyOnly ? "1" : "0",
    industry: filter.industry,
    status: filter.status,
    manager: filter.manager,
    tag: filter.tag,
    notmet: filter.notMetDays === null ? null : String(filter.notMetDays),
    sort: usual ? null : `${down ? "-" : ""}${by}`,
  };
}

function sortOf(text: string | undefined): Sort {
  const by = SORTS.find((sort) => sort === text?.replace(/^-/, ""));
  return by ? { by, down: text?.startsWith("-") ?? false } : USUAL_SORT;
}

/** Everything that narrows the set, taken away; the order stays. */
export function cleared(filter: AccountFilter): AccountFilter {
  return { ...filterOf({}), sort: filter.sort };
}

/** How many conditions narrow the set. */
export function narrowing(filter: AccountFilter): number {
  const { text, keyOnly, industry, status, manager, tag, notMetDays } = filter;
  return [text.trim(), keyOnly, industry, status, manager, tag, notMetDays].filter(Boolean).length;
}

export function requestOf(filter: AccountFilter, offset: number, limit: number): AccountListReq {
  return {
    text: filter.text,
    key_only: filter.keyOnly,
    status: filter.status,
    industry: filter.industry,
    manager_id: filter.manager,
    tag: filter.tag,
    not_met_days: filter.notMetDays,
    sort: filter.sort.by as AccountSort,
    descending: filter.sort.down,
    offset,
    limit,
  };
}

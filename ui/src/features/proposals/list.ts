/* The list of proposals: what is let through, in which order, and what is said about it. */

import { currencyDigits, money } from "$lib/i18n";
import { wholeMoney } from "$lib/i18n/figures";
import type { Query } from "$lib/route";
import type { Sort } from "$lib/ui/types";
import { matches } from "$lib/ui/search";
import type { Money, ProposalListReq, ProposalRow, ProposalSort, ProposalState, ReaderState, ReaderType } from "$lib/bindings";
import { EXPIRING_DAYS, isOut, STATES } from "$lib/proposal/state";

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
  /** With an edition for any of these. */
  readers: ReaderType[];
  /** With a reader who came so far. */
  answer: ReaderState | null;
  /** Out, with a week or less left. */
  ending: boolean;
  /** The next step is due, or nothing is planned though it is out. */
  step: boolean;
  sort: Sort;
}

export const READERS: readonly ReaderType[] = ["director", "hr", "finance"];
export const ANSWERS: readonly ReaderState[] = ["sent", "acknowledged", "answered"];
export const VIEWS = ["list", "board", "calendar", "conversion"] as const;
export type View = (typeof VIEWS)[number];

/** Everything let through, in the usual order. */
export const CLEARED: Omit<ListFilter, "sort"> = { text: "", states: [], readers: [], answer: null, ending: false, step: false };

const DEFAULT_SORT: Sort = { by: "changed", down: true };

function some<T extends string>(given: string | undefined, known: readonly T[]): T[] {
  return (given ?? "").split(",").filter((one): one is T => (known as readonly string[]).includes(one));
}

export function filterOf(query: Query): ListFilter {
  const [by = "", way = ""] = (query["sort"] ?? "").split("-");
  return {
    text: query["text"] ?? "",
    states: some(query["state"], STATES),
    readers: some(query["reader"], READERS),
    answer: some(query["answer"], ANSWERS)[0] ?? null,
    ending: query["ending"] === "1",
    step: query["step"] === "1",
    sort: by ? { by, down: way === "down" } : DEFAULT_SORT,
  };
}

export function queryOf({ text, states, readers, answer, ending, step, sort }: ListFilter): Record<string, string | null> {
  const usual = sort.by === DEFAULT_SORT.by && sort.down === DEFAULT_SORT.down;
  return {
    text: text || null,
    state: states.join(",") || null,
    reader: readers.join(",") || null,
    answer,
    ending: ending ? "1" : null,
    step: step ? "1" : null,
    sort: usual ? null : `${sort.by}-${sort.down ? "down" : "up"}`,
  };
}

export const isFiltered = ({ text, states, readers, answer, ending, step }: ListFilter): boolean =>
  text.trim() !== "" || states.length > 0 || readers.length > 0 || answer !== null || ending || step;

const SORTS: Record<string, ProposalSort> = {
  title: "title",
  number: "number",
  total: "value",
  state: "state",
  until: "valid_until",
  next: "next_step",
  changed: "changed",
};

/** The filter as the program keeps and answers it. */
export function requestOf(filter: ListFilter): ProposalListReq {
  return {
    ...EVERYTHING,
    text: filter.text.trim(),
    states: filter.states,
    readers: filter.readers,
    answer: filter.answer,
    expiring_in: filter.ending ? EXPIRING_DAYS : null,
    needs_step: filter.step,
    sort: SORTS[filter.sort.by] ?? "changed",
    ascending: !filter.sort.down,
  };
}

/** A kept filter, back on the screen. */
export function filterFrom(request: ProposalListReq): ListFilter {
  const by = Object.keys(SORTS).find((id) => SORTS[id] === request.sort) ?? DEFAULT_SORT.by;
  return {
    text: request.text,
    states: request.state ? [request.state, ...request.states] : request.states,
    readers: request.readers,
    answer: request.answer,
    ending: request.expiring_in !== null,
    step: request.needs_step,
    sort: { by, down: !request.ascending },
  };
}

/** What the filter lets through, in its order. */
export function listed(rows: readonly ProposalRow[], filter: ListFilter, today: string): ProposalRow[] {
  const fits = (row: ProposalRow) =>
    (filter.states.length === 0 || filter.states.includes(row.state)) &&
    (filter.readers.length === 0 || row.readers.some((reader) => filter.readers.includes(reader))) &&
    (filter.answer === null || row.answers.some(({ state }) => state === filter.answer)) &&
    (!filter.ending || (isOut(row.state) && row.days_left >= 0 && row.days_left <= EXPIRING_DAYS)) &&
    (!filter.step || needsStep(row, today)) &&
    (filter.text.trim() === "" || matches(`${row.title} ${row.account} ${row.number.replaceAll("-", " ")} ${row.number}`, filter.text));
  const way = filter.sort.down ? -1 : 1;
  return rows.filter(fits).toSorted((a, b) => way * compare(a, b, filter.sort.by) || b.changed_at.localeCompare(a.changed_at));
}

export function needsStep({ next, state }: ProposalRow, today: string): boolean {
  return next ? next.due <= today : isOut(state);
}

/** Sums of what is shown, state by state: cents are added, nothing is worked out anew. */
export function sumsOf(rows: readonly ProposalRow[]): { state: ProposalState; count: number; sums: Money[] }[] {
  return statesIn(rows).map(({ state, count }) => ({ state, count, sums: sumOf(rows.filter((row) => row.state === state)) }));
}

export const LIVE: readonly ProposalState[] = ["draft", "sent", "expiring", "accepted"];

/** One version of each deal: what was accepted, whatever was written after it; else the newest live one, or, where
    states are asked for, the newest in any of them. */
export function countedOf(rows: readonly ProposalRow[], asked: readonly ProposalState[]): ProposalRow[] {
  const states = asked.length > 0 ? asked : LIVE;
  const newest = new Map<string, ProposalRow>();
  for (const row of rows) {
    if (!states.includes(row.state)) continue;
    // A draft without a number is a deal by itself.
    const deal = row.number === "" ? row.id : row.number.replace(/-R\d+$/, "");
    const known = newest.get(deal);
    if (!known || weight(row) > weight(known)) newest.set(deal, row);
  }
  return [...newest.values()];
}

const REVISIONS = 100_000;
const weight = ({ state, revision }: ProposalRow): number => (state === "accepted" ? REVISIONS + revision : revision);

export function sumOf(rows: readonly ProposalRow[]): Money[] {
  const found = new Map<string, number>();
  for (const { total } of rows) if (total) found.set(total.currency, (found.get(total.currency) ?? 0) + total.minor);
  return [...found].map(([currency, minor]) => ({ currency, minor }));
}

/** Of many editions, one of each reader is seen; the others are counted. */
export function seenAnswers<A extends { reader: ReaderType }>(answers: readonly A[]): { seen: readonly A[]; rest: readonly A[] } {
  if (answers.length <= READERS.length) return { seen: answers, rest: [] };
  const seen = READERS.flatMap((reader) => answers.find((answer) => answer.reader === reader) ?? []);
  return { seen, rest: answers.filter((answer) => !seen.includes(answer)) };
}

/** What it comes to without tax; a dash while nothing in it has a price. */
export const worth = (total: Money | null): string => (total && total.minor !== 0 ? money(total) : "–");
/** The same in a column: whole units, so that they stand under each other; less than one is told as it is. */
export const worthInColumn = (total: Money | null): string =>
  total && Math.abs(total.minor) >= 10 ** currencyDigits(total.currency) ? wholeMoney(total) : worth(total);

/** States a proposal can be moved to on the board, and nothing else. */
export function movesOf(state: ProposalState): ("sent" | "accepted" | "declined" | "withdrawn")[] {
  if (state === "draft") return ["sent"];
  if (isOut(state)) return ["accepted", "declined", "withdrawn"];
  return state === "superseded" ? [] : ["sent"];
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
    case "next":
      return (a.next?.due ?? "9999").localeCompare(b.next?.due ?? "9999");
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

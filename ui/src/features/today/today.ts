/* What waits, put together from what is due, expires, is celebrated and was let lie: one row each, in the order of
   urgency or by customer. */

import type { BirthdayRow, Id, ProposalRow, TaskRow, Today, UnmetRow } from "$lib/bindings";

export type Waiting =
  | { kind: "task" | "commitment" | "action" | "meeting"; key: string; due: string; account: Account; task: TaskRow; proposal: ProposalRow | null }
  | { kind: "expiring"; key: string; due: string; account: Account; proposal: ProposalRow }
  | { kind: "birthday"; key: string; due: string; account: Account; birthday: BirthdayRow }
  | { kind: "unmet"; key: string; due: null; account: Account; unmet: UnmetRow };
export interface Account {
  id: Id | null;
  name: string;
}
export type GroupId = "urgent" | "today" | "week" | "unmet";
export interface Group {
  id: string;
  /** What it is called where it isn't a customer's. */
  urgency: GroupId | null;
  name: string;
  rows: Waiting[];
}

/** From so many days left on, terms that end can't wait. */
export const URGENT_DAYS = 4;

function ofTask(task: TaskRow, expiring: readonly ProposalRow[]): Waiting {
  const { of, facts } = task;
  const kind = of?.kind ?? "task";
  const id = of === null || of === undefined ? (task.id ?? `${facts.proposal_id} ${facts.kind}`) : of.kind === "commitment" ? of.contact_id : of.kind === "action" ? of.action_id : of.meeting_id;
  const reminds = facts.kind === "expiry_week" || facts.kind === "expiry_day";
  const proposal = reminds ? (expiring.find((one) => one.id === facts.proposal_id) ?? null) : null;
  return { kind, key: `${kind} ${id}`, due: facts.due, account: { id: facts.account_id, name: task.account ?? "" }, task, proposal };
}
const ofProposal = (proposal: ProposalRow): Waiting => ({ kind: "expiring", key: `expiring ${proposal.id}`, due: proposal.valid_until, account: { id: proposal.account_id, name: proposal.account }, proposal });
const ofBirthday = (birthday: BirthdayRow): Waiting => ({ kind: "birthday", key: `birthday ${birthday.person_id}`, due: birthday.on, account: { id: birthday.account_id, name: birthday.account ?? "" }, birthday });
const ofUnmet = (unmet: UnmetRow): Waiting => ({ kind: "unmet", key: `unmet ${unmet.account_id}`, due: null, account: { id: unmet.account_id, name: unmet.account }, unmet });

const byDay = (a: Waiting, b: Waiting): number => (a.due ?? "9").localeCompare(b.due ?? "9");

/** The four groups, empty ones too. A meeting of the days to come stands in the calendar alone; an end of terms stands
    once, with its reminder if there is one. */
export function waitingOf({ on, late, today, next, birthdays, expiring, unmet }: Today): Record<GroupId, Waiting[]> {
  const reminded = new Set([...late, ...today, ...next].filter(({ facts }) => facts.kind === "expiry_week" || facts.kind === "expiry_day").map(({ facts }) => facts.proposal_id));
  const ends = expiring.filter(({ id }) => !reminded.has(id));
  const tasks = (rows: readonly TaskRow[]) => rows.map((row) => ofTask(row, expiring));
  return {
    urgent: [...tasks(late), ...ends.filter(({ days_left }) => days_left <= URGENT_DAYS).map(ofProposal)].toSorted(byDay),
    today: [...tasks(today).toSorted(byHour), ...birthdays.filter((one) => one.on === on).map(ofBirthday)],
    week: [...tasks(next).filter(({ kind }) => kind !== "meeting"), ...birthdays.filter((one) => one.on > on).map(ofBirthday), ...ends.filter(({ days_left }) => days_left > URGENT_DAYS).map(ofProposal)].toSorted(byDay),
    unmet: unmet.map(ofUnmet),
  };
}

export const hourOf = (row: Waiting): string | null => ("task" in row && row.task.of?.kind === "meeting" ? (row.task.of.at ?? null) : null);
/** Meetings with an hour first, as the day goes. */
const byHour = (a: Waiting, b: Waiting): number => (hourOf(a) ?? "99").localeCompare(hourOf(b) ?? "99");

export const ORDER: readonly GroupId[] = ["urgent", "today", "week", "unmet"];

/** Customer by customer, whose first thing is due first in front. */
export function byAccount(waiting: Record<GroupId, readonly Waiting[]>): Group[] {
  const groups = new Map<string, Group>();
  for (const row of ORDER.flatMap((id) => waiting[id])) {
    const id = row.account.id ?? "";
    const group = groups.get(id) ?? { id: id || "none", urgency: null, name: row.account.name, rows: [] };
    group.rows.push(row);
    groups.set(id, group);
  }
  return [...groups.values()];
}

export function byUrgency(waiting: Record<GroupId, Waiting[]>): Group[] {
  return ORDER.filter((id) => waiting[id].length > 0).map((id) => ({ id, urgency: id, name: "", rows: waiting[id] }));
}

export const countOf = (waiting: Record<GroupId, readonly Waiting[]>): number => ORDER.reduce((sum, id) => sum + waiting[id].length, 0);

export interface CalendarDay {
  on: string;
  meetings: TaskRow[];
}
/** Meetings of today and the days to come, day by day. */
export function calendarOf({ today, next }: Today): CalendarDay[] {
  const days = new Map<string, TaskRow[]>();
  for (const row of [...today, ...next]) {
    if (row.of?.kind === "meeting") days.set(row.facts.due, [...(days.get(row.facts.due) ?? []), row]);
  }
  const hour = (row: TaskRow) => (row.of?.kind === "meeting" ? (row.of.at ?? "99") : "99");
  return [...days].map(([on, meetings]) => ({ on, meetings: meetings.toSorted((a, b) => hour(a).localeCompare(hour(b))) })).toSorted((a, b) => a.on.localeCompare(b.on));
}

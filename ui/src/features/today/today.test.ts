import { describe, expect, it } from "vitest";
import type { ProposalRow, TaskFacts, TaskRow, Today } from "$lib/bindings";
import { byAccount, byUrgency, calendarOf, countOf, waitingOf } from "./today";

const ON = "2026-11-23";
function task(id: string | null, due: string, more: Partial<Omit<TaskRow, "facts">> = {}, facts: Partial<TaskFacts> = {}): TaskRow {
  return { id, version: 1, state: "today", days_late: 0, done_on: null, skipped: null, account: "Belvara", proposal: null, person: null, owner: null, script: null, of: null, facts: { kind: "other", title: id ?? "", due, account_id: "b", proposal_id: null, person_id: null, owner_id: null, note: "", ...facts }, ...more };
}
const meeting = (id: string, due: string, at: string | null) => task(null, due, { of: { kind: "meeting", meeting_id: id, at } });
const proposal = (id: string, days_left: number) => ({ id, account_id: "k", account: "Kvarnby", valid_until: days_left < 0 ? "2026-11-20" : `2026-11-${23 + days_left}`, days_left }) as ProposalRow;
const day = (changes: Partial<Today>): Today => ({ on: ON, until: "2026-11-30", late: [], today: [], next: [], birthdays: [], expiring: [], unmet: [], ...changes });
const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);

describe("what waits", () => {
  it("can't wait when it is late or its terms end within four days", () => {
    const waiting = waitingOf(day({ late: [task("call", "2026-11-22")], expiring: [proposal("soon", 4), proposal("over", -3), proposal("later", 6)] }));
    expect(keys(waiting.urgent)).toEqual(["expiring over", "task call", "expiring soon"]);
    expect(keys(waiting.week)).toEqual(["expiring later"]);
  });

  it("says the end of terms once, with the reminder that can be closed", () => {
    const waiting = waitingOf(day({ today: [task(null, ON, {}, { kind: "expiry_week", proposal_id: "p" })], expiring: [proposal("p", 7)] }));
    expect(countOf(waiting)).toBe(1);
    expect(waiting.today[0]).toMatchObject({ kind: "task", proposal: { id: "p" } });
  });

  it("puts meetings of today by their hour, and later ones into the calendar alone", () => {
    const one = day({ today: [task("write", ON), meeting("late", ON, "15:00"), meeting("early", ON, "10:30")], next: [meeting("friday", "2026-11-27", null)] });
    expect(keys(waitingOf(one).today)).toEqual(["meeting early", "meeting late", "task write"]);
    expect(waitingOf(one).week).toEqual([]);
    expect(calendarOf(one).map(({ on, meetings }) => [on, meetings.length])).toEqual([
      [ON, 2],
      ["2026-11-27", 1],
    ]);
  });

  it("keeps birthdays of today and of the week apart", () => {
    const birthday = (person_id: string, on: string) => ({ person_id, name: person_id, position: "", account_id: null, account: null, on, turns: null });
    const waiting = waitingOf(day({ birthdays: [birthday("now", ON), birthday("soon", "2026-11-25")] }));
    expect([keys(waiting.today), keys(waiting.week)]).toEqual([["birthday now"], ["birthday soon"]]);
  });

  it("goes customer by customer, the most urgent first, and leaves empty groups out", () => {
    const waiting = waitingOf(day({ late: [task("a", "2026-11-20")], expiring: [proposal("p", 6)], next: [task("b", "2026-11-25")], unmet: [{ account_id: "k", account: "Kvarnby", last_met: null, days: null, amount: { minor: 0, currency: "EUR" } }] }));
    expect(byAccount(waiting).map(({ name, rows }) => [name, rows.length])).toEqual([
      ["Belvara", 2],
      ["Kvarnby", 2],
    ]);
    expect(byUrgency(waiting).map(({ id }) => id)).toEqual(["urgent", "week", "unmet"]);
  });
});

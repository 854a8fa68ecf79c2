import { describe, expect, it } from "vitest";
import type { ProposalRow } from "$lib/bindings";
import { countedOf, filterFrom, filterOf, listed, movesOf, needsStep, queryOf, requestOf, seenAnswers, statesIn, sumsOf, summaryOf, worthInColumn } from "./list";
import { lastsPart, running } from "$lib/proposal/state";

const row = (id: string, change: Partial<ProposalRow> = {}): ProposalRow => ({
  id,
  version: 1,
  account_id: "a",
  account: "Belvara Dairy Group",
  title: "Returnable crates, line 2",
  number: "",
  revision: 1,
  state: "draft",
  prepared_on: "2026-11-18",
  valid_until: "2026-12-18",
  days_left: 25,
  sent_at: null,
  total: null,
  readers: ["director", "hr", "finance"],
  answers: [],
  next: null,
  outcome: null,
  changed_at: "2026-11-20T10:00:00Z",
  ...change,
});

const rows = [
  row("1"),
  row("2", { state: "sent", number: "TR-2026-0147-R3", total: { minor: 5, currency: "EUR" }, changed_at: "2026-11-21T10:00:00Z" }),
  row("3", { state: "expiring", number: "TR-2026-0139", title: "Запасные части", account: "Кварнби", valid_until: "2026-11-24" }),
];
const ids = (query: Record<string, string>) => listed(rows, filterOf(query), "2026-11-23").map(({ id }) => id);

describe("many editions", () => {
  it("are seen as one of each reader, with the others counted", () => {
    const answers = (["director", "director", "hr", "finance", "director"] as const).map((reader, n) => ({ reader, n }));
    const { seen, rest } = seenAnswers(answers);
    expect(seen.map(({ n }) => n), "the first of each reader").toEqual([0, 2, 3]);
    expect(rest.map(({ n }) => n)).toEqual([1, 4]);
    expect(seenAnswers(answers.slice(0, 3)).rest, "three have room").toEqual([]);
  });
});

describe("list of proposals", () => {
  it("shows the last changed first", () => {
    expect(ids({})).toEqual(["2", "1", "3"]);
  });

  it("finds by title, account and number, in any script", () => {
    expect(ids({ text: "belv crat" })).toEqual(["2", "1"]);
    expect(ids({ text: "кварн" })).toEqual(["3"]);
    expect(ids({ text: "0147" })).toEqual(["2"]);
    expect(ids({ text: "nothing" })).toEqual([]);
  });

  it("lets several states through", () => {
    expect(ids({ state: "sent,expiring" })).toEqual(["2", "3"]);
    expect(ids({ state: "unknown" })).toHaveLength(3);
  });

  it("sorts either way; what has no number comes last", () => {
    expect(ids({ sort: "number-up" })).toEqual(["3", "2", "1"]);
    expect(ids({ sort: "until-up" })[0]).toBe("3");
    expect(ids({ sort: "total-down" })[0]).toBe("2");
  });

  it("lives in the address, and leaves no trace at rest", () => {
    expect(queryOf(filterOf({}))).toEqual({ text: null, state: null, reader: null, answer: null, ending: null, step: null, sort: null });
    const query = { text: "a", state: "sent,expired", reader: "hr", answer: "acknowledged", ending: "1", step: "1", sort: "until-up" };
    expect(queryOf(filterOf(query))).toEqual(query);
  });

  it("is kept as the program keeps it, and comes back the same", () => {
    const filter = filterOf({ text: "a", state: "sent,expired", reader: "hr", answer: "answered", ending: "1", step: "1", sort: "total-down" });
    expect(filterFrom(requestOf(filter))).toEqual(filter);
  });

  it("lets through what has nothing planned, or a step that is due", () => {
    const step = { task_id: null, kind: "ask_next_step", title: "", due: "2026-11-23", overdue: false } as const;
    expect(needsStep(row("4", { state: "sent" }), "2026-11-23")).toBe(true);
    expect(needsStep(row("4", { state: "sent", next: { ...step, due: "2026-11-24" } }), "2026-11-23")).toBe(false);
    expect(needsStep(row("4", { state: "sent", next: step }), "2026-11-23")).toBe(true);
    expect(needsStep(row("4"), "2026-11-23")).toBe(false);
  });

  it("adds up state by state, each currency by itself", () => {
    const euro = { minor: 200, currency: "EUR" };
    const shown = [row("1", { total: euro }), row("2", { total: euro }), row("3", { total: { minor: 7, currency: "BGN" } })];
    expect(sumsOf(shown)).toEqual([{ state: "draft", count: 3, sums: [{ minor: 400, currency: "EUR" }, { minor: 7, currency: "BGN" }] }]);
  });

  it("counts each deal once: its newest live version, or the newest in the states asked for", () => {
    const versions = [
      row("1", { number: "T-1", revision: 1, state: "superseded" }),
      row("2", { number: "T-1-R2", revision: 2, state: "sent" }),
      row("3", { number: "T-1-R3", revision: 3, state: "draft" }),
      row("4", { number: "T-2", state: "expired" }),
      row("5"),
      row("6"),
    ];
    const counted = (asked: ProposalRow["state"][]) => countedOf(versions, asked).map(({ id }) => id);
    expect(counted([])).toEqual(["3", "5", "6"]);
    expect(counted(["expired"])).toEqual(["4"]);
    expect(counted(["sent", "superseded"])).toEqual(["2"]);
  });

  it("counts what was accepted, whatever was written after it", () => {
    const versions = [row("1", { number: "T-1", revision: 1, state: "accepted" }), row("2", { number: "T-1-R2", revision: 2, state: "draft" })];
    const counted = (asked: ProposalRow["state"][]) => countedOf(versions, asked).map(({ id }) => id);
    expect(counted([])).toEqual(["1"]);
    expect(counted(["draft"])).toEqual(["2"]);
  });

  it("moves only where the state allows", () => {
    expect(movesOf("draft")).toEqual(["sent"]);
    expect(movesOf("expired")).toEqual(["accepted", "declined", "withdrawn"]);
    expect(movesOf("superseded")).toEqual([]);
  });

  it("counts what waits", () => {
    expect(summaryOf(rows)).toEqual({ all: 3, drafts: 1, out: 2, running: 1, expired: 0 });
    expect(statesIn(rows)).toEqual([
      { state: "draft", count: 1 },
      { state: "sent", count: 1 },
      { state: "expiring", count: 1 },
    ]);
  });
});

describe("terms", () => {
  it("runs out in the last week, while it still matters", () => {
    expect(running("expiring", 3)).toBe(true);
    expect(running("sent", 20)).toBe(false);
    expect(running("accepted", 3)).toBe(false);
    expect(running("draft", 4)).toBe(true);
  });

  it("is whole at the beginning and nothing at the end", () => {
    expect(lastsPart("2026-11-18", "2026-12-18", 30)).toBe(1);
    expect(lastsPart("2026-11-18", "2026-12-18", 15)).toBe(0.5);
    expect(lastsPart("2026-11-18", "2026-12-18", -3)).toBe(0);
  });
});

it("writes sums of a column in whole units, and small ones as they are", () => {
  expect(worthInColumn({ minor: 24_900_288, currency: "EUR" })).toBe("€249,003");
  expect(worthInColumn({ minor: 88, currency: "EUR" }), "never a nought that isn't one").toBe("€0.88");
  expect(worthInColumn(null)).toBe("–");
});

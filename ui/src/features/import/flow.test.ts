import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ImportCounts, ImportPair, ImportState, JobState } from "$lib/bindings";
import { CallError } from "$lib/error";
import { setTransport } from "$lib/host";
import { Flow } from "./flow.svelte";
import { inView, proposed } from "./pair";
import { placeOf, valueWord } from "./words";

const COUNTS: ImportCounts = { fresh: 1, adds: 0, same: 1, undecided: 1, wrong: 1, left_out: 0, notes: 0, accounts: 0 };
const FILE: ImportState = {
  id: "f", name: "people.csv", format: "csv", charset: "windows-1251", delimiter: ";", sheets: [], sheet: 0, subject: "people",
  fields: ["name", "company", "birthday"], head: true, rows: 3,
  columns: [
    { letter: "A", head: "Име", field: "name", samples: [] },
    { letter: "B", head: "Фирма", field: "company", samples: [] },
  ],
  unfit: null, counts: null, done: null,
};
const PAIR: ImportPair = { index: 0, total: 1, row: 4, known_id: "k", known_row: null, kind: "person", name: "Mira", sure: true, decision: null, fields: [] };

let file: ImportState;
let job: JobState;
let refuse: string | null;
const calls: { name: string; req: Record<string, unknown> }[] = [];
const named = (name: string) => calls.filter((each) => each.name === name);

beforeEach(() => {
  vi.useFakeTimers();
  calls.length = 0;
  refuse = null;
  file = FILE;
  job = { id: "j", kind: "import_check", phase: "running", done: 0, total: 3, files: 0, pages: 0, current: "", errors: [], failed: 0, warnings: [], folder: "" };
  const answers: Record<string, (req: Record<string, unknown>) => unknown> = {
    import_open: () => file,
    import_get: () => file,
    import_check: () => (job = { ...job, kind: "import_check", phase: "running" }),
    import_apply: () => (job = { ...job, kind: "import", phase: "running" }),
    import_map: () => (file = { ...file, counts: null }),
    import_fix: () => (file = { ...file, counts: { ...COUNTS, wrong: 0 } }),
    import_decide: () => (file = { ...file, counts: { ...COUNTS, wrong: 0, undecided: 0 } }),
    import_rows: () => ({ total: 3, rows: [{ row: 2, standing: null, cells: ["a"], marks: [] }, { row: 3, standing: null, cells: ["b"], marks: [] }, { row: 4, standing: null, cells: ["c"], marks: [] }] }),
    import_problems: () => ({ total: 0, items: [] }),
    import_same: () => PAIR,
    job_state: () => job,
    job_stop: () => (job = { ...job, phase: "stopped" }),
    job_list: () => ({ items: [job] }),
    undo_state: () => ({ undo: null, redo: "import_rows" }),
    import_close: () => ({}),
  };
  setTransport(async (name, req) => {
    calls.push({ name, req: req as Record<string, unknown> });
    if (name === refuse) throw new CallError("import_no_rows");
    return { value: answers[name]?.(req as Record<string, unknown>), changes: [] };
  });
});
afterEach(() => void vi.useRealTimers());

async function checked(): Promise<Flow> {
  const flow = new Flow();
  await flow.open({ path: "/people.csv", base64: null, name: null });
  await vi.advanceTimersByTimeAsync(1);
  file = { ...file, counts: COUNTS };
  job = { ...job, phase: "done", done: 3 };
  await vi.advanceTimersByTimeAsync(500);
  return flow;
}

describe("a file on its way in", () => {
  it("is checked by itself, shows marked rows first and waits for what has to be said", async () => {
    const flow = await checked();
    expect(named("import_check")).toHaveLength(1);
    expect(flow.show).toBe("noted");
    expect(flow.waits).toBe("wrong");
    flow.leaveWrong = true;
    expect(flow.waits).toBe("undecided");
    flow.leaveUndecided = true;
    expect(flow.waits).toBeNull();
    expect(flow.coming).toBe(1);
    flow.leave();
  });

  it("imports nothing before that, and says what to leave out", async () => {
    const flow = await checked();
    await flow.apply();
    expect(named("import_apply")).toHaveLength(0);
    flow.leaveWrong = flow.leaveUndecided = true;
    await flow.apply();
    expect(named("import_apply")[0]?.req).toEqual({ id: "f", wrong: "leave_out", undecided: "leave_out" });
    file = { ...file, done: { accounts: 0, people: 1, areas: 0, added_to: 0, months: 0, left_out: 2 } };
    job = { ...job, phase: "done" };
    await vi.advanceTimersByTimeAsync(500);
    expect(flow.finishedHere).toBe(true);
    await flow.lookWhetherUndone();
    expect(flow.undone).toBe(true);
  });

  it("stops a check before columns change, because it would judge the old ones, and checks anew", async () => {
    const flow = new Flow();
    await flow.open({ path: "/people.csv", base64: null, name: null });
    await vi.advanceTimersByTimeAsync(1);
    const mapped = flow.map({ column: 1, field: null });
    await vi.advanceTimersByTimeAsync(500);
    await mapped;
    const order = calls.map(({ name }) => name).filter((name) => ["import_check", "job_stop", "import_map"].includes(name));
    expect(order).toEqual(["import_check", "job_stop", "import_map", "import_check"]);
    expect(named("import_map")[0]?.req["columns"]).toEqual(["name", null]);
    flow.leave();
  });

  it("shows all rows again once nothing is left to put right", async () => {
    const flow = await checked();
    await flow.edit(3, 1, "Belvara");
    expect(named("import_fix")[0]?.req["fixes"]).toEqual([{ row: 3, column: 1, text: "Belvara" }]);
    expect(flow.show).toBe("all");
    await flow.decide({ kind: "merge", take: ["phone"] });
    expect(named("import_decide")[0]?.req).toEqual({ id: "f", row: 4, decision: { kind: "merge", take: ["phone"] } });
    expect(flow.waits).toBeNull();
  });

  it("tells that a check was stopped, and why a file was refused", async () => {
    const flow = new Flow();
    await flow.open({ path: "/people.csv", base64: null, name: null });
    await vi.advanceTimersByTimeAsync(1);
    await flow.work.stop();
    await vi.advanceTimersByTimeAsync(500);
    expect(flow.work.stopped).toBe(true);
    expect(flow.work.checking).toBe(false);
    refuse = "import_open";
    expect(await flow.open({ path: "/empty.csv", base64: null, name: null })).toBeNull();
    expect(flow.refused?.code).toBe("import_no_rows");
    flow.leave();
  });

  it("tells the time left by what was done while it was looked at", async () => {
    const flow = new Flow();
    job = { ...job, done: 20_000, total: 50_000 };
    expect(await flow.resume("f")).toBe(true);
    await vi.advanceTimersByTimeAsync(1_900);
    job = { ...job, done: 30_000 };
    await vi.advanceTimersByTimeAsync(200);
    expect(flow.work.left, "10,000 rows took two seconds, 20,000 remain").toBe(4);
    flow.leave();
  });

  it("finds a row of the file among those shown", async () => {
    const flow = await checked();
    expect(await flow.rows.find(3)).toBe(1);
    expect(await flow.rows.find(7)).toBe(-1);
  });
});

describe("words of the import", () => {
  it("name cells by row and column, many rows in short", () => {
    expect(placeOf({ rows: [17], count: 1, letter: "D" })).toBe("Row 17, D");
    expect(placeOf({ rows: [2, 3, 4, 5, 6], count: 9, letter: "B" })).toBe("Rows 2, 3, 4 and 6 more, B");
  });
  it("say days as people do", () => {
    expect(valueWord("birthday", "--05-04")).toBe("4\u00a0May");
    expect(valueWord("phone", "--05-04")).toBe("--05-04");
  });
  it("propose the file's values, but not its spelling of a name", () => {
    const field = (name: "name" | "phone" | "email", differ: boolean) => ({ field: name, ours: "a", theirs: "b", differ });
    expect(proposed({ fields: [field("name", true), field("phone", true), field("email", false)] })).toEqual(["phone"]);
  });
});

it("shows what is to be decided of a pair before what is the same", () => {
  const fields = (["name", "company", "position", "phone", "email"] as const).map((field) => ({ field, differ: field === "phone" || field === "name" }));
  expect(inView(fields).map(({ field }) => field)).toEqual(["name", "phone", "company", "position", "email"]);
});

import { describe, expect, it } from "vitest";
import type { TaskRow } from "$lib/bindings";
import { doneRequest, draftOf, isOpen } from "./step";

const task: TaskRow = {
  id: "t",
  version: 3,
  facts: { kind: "ask_next_step", title: "", due: "2026-11-26", account_id: "a", proposal_id: "p", person_id: null, owner_id: "m", note: "" },
  state: "today",
  days_late: 0,
  done_on: null,
  skipped: null,
  account: null,
  proposal: null,
  person: null,
  owner: null,
  script: null,
};

describe("a step that is done", () => {
  it("is a call with its reader, unless there are several", () => {
    expect(draftOf(task, ["x"], "2026-11-26")).toEqual({ on: "2026-11-26", note: "", contact: "call", people: ["x"] });
    expect(draftOf(task, ["x", "y"], "2026-11-26").people).toEqual([]);
    expect(draftOf({ ...task, facts: { ...task.facts, person_id: "z" } }, ["x"], "2026-11-26").people).toEqual(["z"]);
    expect(draftOf({ ...task, facts: { ...task.facts, kind: "other" } }, [], "2026-11-26").contact).toBeNull();
  });

  it("notes the contact in the same step", () => {
    const request = doneRequest("t", task, { on: "2026-11-26", note: " They meet on Monday ", contact: "call", people: ["x"] });
    expect(request).toMatchObject({ id: "t", version: 3, note: "They meet on Monday", contact: { kind: "call", people: ["x"], by: "m", summary: "They meet on Monday" } });
    expect(doneRequest("t", task, { on: "2026-11-26", note: "", contact: null, people: [] }).contact).toBeNull();
  });

  it("is closed when done or skipped", () => {
    expect(isOpen(task)).toBe(true);
    expect(isOpen({ state: "skipped" })).toBe(false);
  });
});

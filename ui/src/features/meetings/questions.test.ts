import { describe, expect, it } from "vitest";
import { added, cell, changed, columnsOf, dropped, open, parseTime } from "./questions";

const question = (key: string, person_id: string | null, answer = "") => ({ key, kind: "problem" as const, text: `${key}?`, person_id, source: null, answer });
const person = (person_id: string) => ({ person_id, name: person_id, position: "", reader: null, stance: "neutral" as const, invited: true, came: null });

describe("questions of a meeting", () => {
  it("stand under whom they are asked of, others under whoever knows", () => {
    const people = [person("a"), person("b")];
    const questions = [question("1", "a"), question("2", null), question("3", "gone")];
    const columns = columnsOf({ people }, questions);
    expect(columns).toEqual(["a", "b", null]);
    expect(cell(questions, "problem", "a", columns).map(({ key }) => key)).toEqual(["1"]);
    expect(cell(questions, "problem", null, columns).map(({ key }) => key)).toEqual(["2", "3"]);
    expect(cell(questions, "situation", "a", columns)).toEqual([]);
  });

  it("need no column of nobody while everybody is known", () => {
    expect(columnsOf({ people: [person("a")] }, [question("1", "a")])).toEqual(["a"]);
    expect(columnsOf({ people: [] }, [])).toEqual([null]);
  });

  it("get keys of their own, whatever was taken out before", () => {
    const two = added(added([], { kind: "problem", text: "A?", person_id: null, source: null }), { kind: "problem", text: "B?", person_id: null, source: null });
    const again = added(dropped(two, "q1"), { kind: "problem", text: "C?", person_id: null, source: null });
    expect(new Set(again.map(({ key }) => key)).size).toBe(2);
  });

  it("go on without an answer", () => {
    const questions = changed([question("1", "a"), question("2", "a")], "1", { answer: "Three hours" });
    expect(open({ questions }).map(({ key }) => key)).toEqual(["2"]);
  });

  it("reads an hour as people write it", () => {
    expect(parseTime("9:30")).toEqual({ ok: true, value: "09:30" });
    expect(parseTime("9.05")).toEqual({ ok: true, value: "09:05" });
    expect(parseTime("14")).toEqual({ ok: true, value: "14:00" });
    expect(parseTime("")).toEqual({ ok: true, value: null });
    expect(parseTime("25:00").ok).toBe(false);
    expect(parseTime("soon").ok).toBe(false);
  });
});

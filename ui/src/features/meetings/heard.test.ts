import { describe, expect, it } from "vitest";
import type { CriterionFacts, MeetingPlan, NoteOffer, Participant } from "$lib/bindings";
import { newPart, newPerson } from "$lib/account/defaults";
import { answersOf, changesOf, heardAgain, heardOf } from "./heard";

const question = (key: string, answer: string) => ({ key, kind: "problem" as const, text: `${key}?`, person_id: null, source: null, answer });
const criterion = (id: string, facts: Partial<CriterionFacts> = {}) => ({ id, version: 3, facts: { text: id, state: "stated" as const, noted_on: "2026-10-12", source: "", needs_proof: true, ...facts } });
const item = <F>(id: string, facts: F) => ({ id, version: 1, facts });
function participant(id: string, criteria: ReturnType<typeof criterion>[], plans_asked_on: string | null = null): Participant {
  return { person: item(id, newPerson(id)), part: item(`part ${id}`, { ...newPart(), plans_asked_on }), criteria, last_met: null, other_accounts: [] } as unknown as Participant;
}
const came = (person_id: string, there: boolean | null = true) => ({ person_id, name: person_id, position: "", reader: null, stance: "neutral" as const, invited: true, came: there });
function meeting(changes: Partial<MeetingPlan>): MeetingPlan {
  return { plan: item("m", { questions: [question("q1", "Speed of the line"), question("q2", ""), question("q3", "A new hall in May")] }), people: [], links: [], held: null, ...changes } as unknown as MeetingPlan;
}
const offer = (kind: string, span: [number, number], rest: object) => ({ kind, span, said: "said", ...rest }) as unknown as NoteOffer;

describe("what a meeting says of people", () => {
  it("reads the answers as one text and knows whose answer a place is in", () => {
    const { words, questionAt } = answersOf(meeting({}).plan.facts);
    expect(words).toBe("Speed of the line\nA new hall in May");
    expect(questionAt(3)).toBe("q1");
    expect(questionAt(20)).toBe("q3");
    expect(questionAt(400)).toBeNull();
  });

  it("leaves out an answer that is longer than can be read, and no other", () => {
    const { words } = answersOf({ questions: [question("1", "x".repeat(6000)), question("2", "short")] });
    expect(words).toBe("short");
  });

  it("puts first what sounds in an answer, of those who came", () => {
    const plan = meeting({ people: [came("a"), came("b", false)] });
    const heard = heardOf(plan, [participant("a", [criterion("price", { state: "verified" }), criterion("speed")]), participant("b", [criterion("peace")])], [offer("criterion", [0, 5], { id: "speed" })]);
    expect(heard.map(({ participant }) => participant.person.id)).toEqual(["a"]);
    expect(heard[0]?.criteria.map(({ criterion, question }) => [criterion.id, question])).toEqual([
      ["speed", "q1"],
      ["price", null],
    ]);
  });

  it("knows what was taken from this meeting already", () => {
    const held = { contact: item("c", { held_on: "2026-11-16" }) } as unknown as MeetingPlan["held"];
    const links = [{ question: null, kind: "criterion" as const, id: "speed", title: "speed", gone: false, place: null }, { question: null, kind: "planned_change" as const, id: "x", title: "A new hall", gone: false, place: null }];
    const plan = meeting({ people: [came("a")], held, links });
    const [one] = heardOf(plan, [participant("a", [criterion("speed")], "2026-11-16")], []);
    expect(one?.criteria[0]?.noted).toBe(true);
    expect(one?.plansAsked).toBe(true);
    expect(changesOf(plan, [offer("change", [18, 28], { facts: { what: "A new hall" } }), offer("change", [18, 28], { facts: { what: "A second line" } })])).toMatchObject([{ facts: { what: "A second line" }, question: "q3" }]);
  });

  it("keeps the later day, and verifies only what was seen", () => {
    const one = { criterion: criterion("speed", { noted_on: "2026-11-20" }), said: null, question: "q1", noted: false };
    expect(heardAgain("a", one, "2026-11-16", false).criteria?.[0]).toMatchObject({ id: "speed", version: 3, question: ["q1"], facts: { noted_on: "2026-11-20", state: "stated", needs_proof: true } });
    expect(heardAgain("a", one, "2026-11-22", true).criteria?.[0]).toMatchObject({ facts: { noted_on: "2026-11-22", state: "verified" } });
  });
});

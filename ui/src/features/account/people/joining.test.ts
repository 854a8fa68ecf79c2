import { describe, expect, it } from "vitest";
import type { Participant, PersonFacts, PersonPair, PersonRow } from "$lib/bindings";
import { newPart, newPerson } from "$lib/account/defaults";
import { CallError } from "$lib/error";
import { setTransport } from "$lib/host";
import { alike, factsOf, fieldsOf, Joining } from "./joining.svelte";

const card = (id: string, facts: Partial<PersonFacts>) => ({ id, version: 2, facts: { ...newPerson("Ann Lee"), ...facts } });
function pair(): PersonPair {
  const keep = card("a", { phone: "1", notes: "Likes tea" });
  const other = card("b", { phone: "2", email: "ann@lee.example", notes: "Two daughters" });
  return { keep, other, joined: { ...keep.facts, email: other.facts.email, notes: "Likes tea\n\nTwo daughters" } };
}
const participant = (id: string, facts: Partial<PersonFacts>): Participant => ({ person: card(id, facts), part: { id: `part ${id}`, version: 1, facts: newPart() }, criteria: [], last_met: null, other_accounts: [] }) as unknown as Participant;
const row = (id: string, name: string): PersonRow => ({ id, name, position: "", accounts: [] });

describe("two cards of one person", () => {
  it("offer a choice where they differ, and none where they don't", () => {
    const fields = fieldsOf(pair());
    expect(fields.map(({ field, choices, proposed }) => [field, choices.map(({ side }) => side), proposed])).toEqual([
      ["name", ["keep"], "keep"],
      ["phone", ["keep", "other"], "keep"],
      ["email", ["other"], "other"],
      ["notes", ["keep", "other", "both"], "both"],
    ]);
  });

  it("become one with what was chosen, and as proposed elsewhere", () => {
    const facts = factsOf(pair(), { phone: "other", notes: "keep" });
    expect(facts).toMatchObject({ phone: "2", notes: "Likes tea", email: "ann@lee.example" });
  });

  it("are found by the name in any order, the address and the number, and not by half a name", () => {
    const ann = participant("a", { email: "Ann@Lee.example", mobile: "+359 88 123 456" });
    const here = [ann, participant("b", { name: "A. Lee", email: "ann@lee.example" }), participant("c", { name: "Ivan", mobile: "+35988123456" }), participant("d", { name: "Petar", mobile: "12" })];
    const found = alike(ann, here, [row("a", "Ann Lee"), row("e", "Lee Ann"), row("f", "Ann Leeson")]);
    expect(found.map(({ id }) => id)).toEqual(["e", "b", "c"]);
  });

  it("show the pair asked for last, whichever answer comes first", async () => {
    const answers = new Map<string, (pair: PersonPair) => void>();
    setTransport((_, req) => new Promise((done) => answers.set((req as { other_id: string }).other_id, (value) => done({ value, changes: [] }))));
    const joining = new Joining("a");
    const first = joining.look("b");
    const second = joining.look("c");
    answers.get("c")?.({ ...pair(), other: card("c", {}) });
    await second;
    answers.get("b")?.(pair());
    await first;
    expect(joining.pair?.other.id).toBe("c");
  });

  it("are read again when one was changed meanwhile, and what was chosen stays", async () => {
    let asked = 0;
    setTransport(async (name) => {
      if (name === "person_merge") throw new CallError("version_conflict");
      asked += 1;
      return { value: pair(), changes: [] };
    });
    const joining = new Joining("a");
    await joining.look("b");
    joining.pick("phone", "other");
    expect(await joining.join()).toBe(false);
    expect(asked).toBe(2);
    expect(joining.picked).toEqual({ phone: "other" });
    expect(joining.problem?.code).toBe("version_conflict");
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import type { DecisionAreaView, Participant } from "$lib/bindings";
import { language } from "$lib/i18n";
import { newPart, newPerson } from "./defaults";
import { byArea, type Line } from "./areas";

const person = (name: string, area_id: string | null): Participant => ({
  person: { id: name, version: 1, facts: newPerson(name) },
  part: { id: `part of ${name}`, version: 1, facts: { ...newPart(), area_id } },
  criteria: [],
  last_met: null,
  other_accounts: [],
});
const area = (id: string, name: string): DecisionAreaView => ({
  area: { id, version: 1, facts: { name } },
  deciders: [],
  coverage: { met: 0, known: 0, could_decide: 0, warnings: [] },
  flags: [],
  last_met: null,
  open_deals: 0,
  worth: [],
  problems: 0,
});
const said = (lines: readonly Line[]) => lines.map((line) => ("person" in line ? line.person.facts.name : `[${line.name}]`));

describe("people by decision area", () => {
  beforeEach(() => language.set("en"));

  const people = [person("Anna", "b"), person("Boris", null), person("Clara", "a"), person("Dina", "b")];

  it("stand as they are where there are no areas", () => {
    expect(said(byArea(people, []))).toEqual(["Anna", "Boris", "Clara", "Dina"]);
  });

  it("stand under their area, the whole account last, in the order they had", () => {
    const lines = byArea(people, [area("a", "Plant"), area("b", "Office"), area("c", "Fleet")]);
    expect(said(lines)).toEqual(["[Plant]", "Clara", "[Office]", "Anna", "Dina", "[Fleet]", "[Whole account]", "Boris"]);
  });

  it("of an area that is gone stand for the whole account", () => {
    expect(said(byArea([person("Anna", "gone")], [area("a", "Plant")]))).toEqual(["[Plant]", "[Whole account]", "Anna"]);
  });
});

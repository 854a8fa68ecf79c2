import { beforeEach, describe, expect, it } from "vitest";
import { language } from "$lib/i18n";
import type { Participant, Role } from "$lib/bindings";
import { newPart, newPerson } from "./defaults";
import { birthdayText, chief, deciding, rolesText } from "./person";

const participant = (name: string, roles: Role[], left_on: string | null = null) =>
  ({ person: { id: name, version: 1, facts: newPerson(name) }, part: { id: name, version: 1, facts: { ...newPart(), roles, left_on } }, criteria: [] }) as unknown as Participant;

const criterion = (text: string, state: "stated" | "verified", noted_on: string) => ({
  id: text,
  version: 1,
  facts: { text, state, noted_on, source: "", needs_proof: false },
});

describe("people in words", () => {
  beforeEach(() => language.set("en"));

  it("names the weightiest part first", () => {
    expect(rolesText(["user", "decision_maker"])).toBe("Decision maker, user");
    expect(rolesText([])).toBe("");
  });

  it("puts what was seen before what was said", () => {
    const criteria = [criterion("price", "stated", "2026-11-01"), criterion("speed", "verified", "2026-01-01"), criterion("service", "verified", "2026-02-01")];
    expect(chief(criteria)?.facts.text).toBe("service");
    expect(chief([])).toBeUndefined();
  });

  it("puts those who decide before the influential, and leaves out who left", () => {
    const people = [participant("Kanev", ["user"]), participant("Leroy", []), participant("Petkov", ["decision_maker"], "2024-06-30"), participant("Volnov", ["influencer", "decision_maker"])];
    expect(deciding(people).map(({ person }) => person.id)).toEqual(["Volnov", "Kanev", "Leroy"]);
  });

  it("says a birthday with or without its year", () => {
    expect(birthdayText({ day: 29, month: 2, year: null }).replace("\u00a0", " ")).toBe("29 February");
    expect(birthdayText({ day: 17, month: 3, year: 1974 }).replaceAll("\u00a0", " ")).toBe("17 March 1974");
  });
});

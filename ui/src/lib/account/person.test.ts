import { beforeEach, describe, expect, it } from "vitest";
import { language } from "$lib/i18n";
import { birthdayText, chief, rolesText } from "./person";

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

  it("says a birthday with or without its year", () => {
    expect(birthdayText({ day: 29, month: 2, year: null }).replace("\u00a0", " ")).toBe("29 February");
    expect(birthdayText({ day: 17, month: 3, year: 1974 }).replaceAll("\u00a0", " ")).toBe("17 March 1974");
  });
});

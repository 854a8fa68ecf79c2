import { describe, expect, it } from "vitest";
import { consentOf, mostPressing, newReferee } from "./consent";

const TODAY = "2026-11-21";
const person = (consent_on: string | null, consent_until: string | null) => ({ ...newReferee(), consent_on, consent_until });

describe("consent to recommend us", () => {
  it("holds to the end of its last day", () => {
    expect(consentOf(person("2025-10-14", "2027-10-14"), TODAY)).toBe("holds");
    expect(consentOf(person("2025-10-14", "2026-12-15"), TODAY)).toBe("ending");
    expect(consentOf(person(null, TODAY), TODAY)).toBe("ending");
    expect(consentOf(person("2025-10-14", "2026-11-20"), TODAY)).toBe("ended");
  });

  it("may have no end, or not be given yet", () => {
    expect(consentOf(person("2025-10-14", null), TODAY)).toBe("open");
    expect(consentOf(person(null, null), TODAY)).toBe("none");
  });

  it("that ended is looked at first", () => {
    const holds = person("2025-10-14", "2027-10-14");
    const ended = person("2025-10-14", "2026-01-01");
    const facts = { customer: {}, about: {}, from: null, to: null, project: {}, result: {}, people: [holds, ended] };
    expect(mostPressing(facts, TODAY)).toBe(ended);
    expect(mostPressing({ ...facts, people: [] }, TODAY)).toBeUndefined();
  });
});

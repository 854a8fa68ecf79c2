import { beforeEach, describe, expect, it } from "vitest";
import type { ContactFacts, Participant, ProposalRow } from "$lib/bindings";
import { language } from "$lib/i18n";
import { answered, contactTitle, gist, timeline, waits } from "./timeline";

const contact = (held_on: string, more: Partial<ContactFacts> = {}) => ({
  id: held_on,
  version: 1,
  facts: { kind: "meeting", held_on, people: [], by: null, summary: "", commitment: "", commitment_due: null, ...more } as ContactFacts,
});
const proposal = (changed_at: string, state = "sent") => ({ id: changed_at, changed_at, state }) as unknown as ProposalRow;
const person = (id: string, name: string) => ({ person: { id, facts: { name } } }) as unknown as Participant;

describe("timeline of an account", () => {
  beforeEach(() => language.set("en"));

  it("puts contacts and proposals in one row, the newest first", () => {
    const days = timeline([contact("2026-10-12"), contact("2026-11-16")], [proposal("2026-11-20T10:00:00Z")]).map(({ day }) => day);
    expect(days).toEqual(["2026-11-20", "2026-11-16", "2026-10-12"]);
  });

  it("dates a proposal by when it was sent, not by when it was touched last", () => {
    const sent = { ...proposal("2026-11-20T10:00:00Z"), sent_at: "2026-11-12T09:00:00Z" };
    expect(timeline([], [sent])[0]?.day).toBe("2026-11-12");
    expect(timeline([], [{ ...sent, state: "draft" }])[0]?.day).toBe("2026-11-20");
  });

  it("names who took part, and leaves out whom nobody knows any more", () => {
    const facts = contact("2026-11-16", { people: ["1", "2", "gone"] }).facts;
    expect(contactTitle(facts, [person("1", "Anna Leroy"), person("2", "Kiril Manov")])).toContain("Anna Leroy and Kiril Manov");
    expect(contactTitle(facts, [])).not.toContain("with");
  });

  it("takes the first sentence", () => {
    expect(gist("Speed holds at 2.4 m/s. They want more.\nSecond line")).toBe("Speed holds at 2.4 m/s.");
    expect(gist("one line only\nanother")).toBe("one line only");
    expect(gist("")).toBe("");
  });

  it("takes a promise as answered by a later contact", () => {
    const [first, last] = [contact("2026-10-08"), contact("2026-11-16")];
    expect(answered([last, first], first)).toBe(true);
    expect(answered([last, first], last)).toBe(false);
  });

  it("marks what waits for us", () => {
    const promised = contact("2026-11-16", { commitment: "release the line", commitment_due: "2026-11-27" });
    const [entry] = timeline([promised], []);
    expect(entry && waits(entry, "2026-11-21")).toBe(true);
    expect(entry && waits(entry, "2026-11-28")).toBe(false);
    expect(entry && waits(entry, "2026-11-01")).toBe(false);
    const [expiring] = timeline([], [proposal("2026-11-20T10:00:00Z", "expiring")]);
    expect(expiring && waits(expiring, "2026-11-21")).toBe(true);
  });
});

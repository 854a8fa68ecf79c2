import { describe, expect, it } from "vitest";
import type { NoteOffer } from "$lib/bindings";
import { draftOf, forget, NoteDraft } from "./draft.svelte";

const at = { span: [0, 1] as [number, number], said: "x" };
const change: NoteOffer = {
  ...at,
  kind: "change",
  facts: { kind: "other", what: "A new line", source: "", noted_on: "2026-11-22", expected_on: null, over: false, note: "" },
};

describe("a contact that is noted from anywhere", () => {
  it("takes people, commitments and days into itself, and the rest beside it", () => {
    const draft = new NoteDraft("a");
    draft.take({ ...at, kind: "person", person_id: "p", name: "Anna" });
    draft.take({ ...at, kind: "commitment", what: "Send the drawings", due: "2026-11-30" });
    draft.take(change);
    expect(draft.contact).toMatchObject({ people: ["p"], commitment: "Send the drawings", commitment_due: "2026-11-30" });
    expect(draft.request().learned?.changes).toHaveLength(1);
    draft.take({ ...at, kind: "commitment", what: "Send the drawings", due: "2026-11-30" });
    expect(draft.contact, "a second press leaves it again").toMatchObject({ commitment: "", commitment_due: null });
    draft.take(change);
    expect(draft.has(change)).toBe(false);
    expect(draft.request().learned?.changes).toEqual([]);
  });

  it("puts a wrong offer away, also while its sentence is written on, and brings it back", () => {
    const draft = new NoteDraft("a");
    const problem = (said: string) => ({ ...at, said, kind: "problem", id: null, version: null, facts: {} }) as unknown as NoteOffer;
    draft.take(problem("The line stops"));
    draft.dismiss(problem("The line stops"));
    expect(draft.request().learned?.problems).toEqual([]);
    expect(draft.isDismissed(problem("The line stops in spring"))).toBe(true);
    expect(draft.isDismissed(problem("Boxes break")), "another sentence is another offer").toBe(false);
    expect(draft.isDismissed(change)).toBe(false);
    draft.restore();
    expect(draft.isDismissed(problem("The line stops"))).toBe(false);
  });

  it("leaves what was chosen beside the name of somebody who wasn't there after all", () => {
    const draft = new NoteDraft("a");
    draft.toggle("p");
    draft.toggle("q");
    draft.hold("p", "ally");
    draft.hold("q", "opponent");
    draft.plansAsked = ["q"];
    draft.toggle("q");
    expect(draft.request().learned).toMatchObject({ stances: [{ person_id: "p", stance: "ally" }], plans_asked: [] });
  });

  it("takes the side that somebody is said to be on, who needn't have been there", () => {
    const draft = new NoteDraft("a");
    const stance: NoteOffer = { ...at, kind: "stance", person_id: "p", person: "Anna", was: "unknown", stance: "ally" };
    draft.take(stance);
    expect(draft.has(stance)).toBe(true);
    expect(draft.request().learned?.stances).toEqual([{ person_id: "p", stance: "ally" }]);
    draft.hold("p", "neutral");
    expect(draft.has(stance), "what is chosen by hand is another").toBe(false);
    draft.take(stance);
    draft.take(stance);
    expect(draft.request().learned?.stances).toEqual([]);
  });

  it("asks our own promise for its day", () => {
    const draft = new NoteDraft("a");
    draft.ours = { what: "Send prices", due: null };
    expect(draft.lacks).toBe("due");
    draft.ours = { what: "Send prices", due: "2026-11-30" };
    expect(draft.lacks).toBeNull();
    expect(draft.request().learned?.ours).toEqual({ what: "Send prices", due: "2026-11-30", member_id: null });
  });

  it("waits where it was left", () => {
    draftOf("a", null).set({ summary: "Half a sentence" });
    expect(draftOf("a", null).contact.summary).toBe("Half a sentence");
    forget("a");
    expect(draftOf("a", null).contact.summary).toBe("");
  });
});

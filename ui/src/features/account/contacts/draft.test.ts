import { describe, expect, it } from "vitest";
import { draftOf, forget } from "./draft.svelte";

describe("a contact being noted", () => {
  it("waits where it was left, one an account", () => {
    draftOf("a1", "m1").set({ summary: "They asked for a price ceiling" });
    expect(draftOf("a1", null).facts).toMatchObject({ by: "m1", summary: "They asked for a price ceiling" });
    expect(draftOf("a2", null).facts.summary).toBe("");
  });

  it("begins anew once noted", () => {
    draftOf("a1", null).set({ summary: "…" });
    forget("a1");
    expect(draftOf("a1", null).facts.summary).toBe("");
  });
});

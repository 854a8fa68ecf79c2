import { describe, expect, it, vi } from "vitest";
import { SaidDraft, type Said } from "./draft.svelte";

const NOTHING: Said = { benefit: "", said_by: null, said_on: null };

describe("a benefit in the customer's words", () => {
  it("waits for who said it, and is stored with the day it was written down", async () => {
    const store = vi.fn().mockResolvedValue(null);
    const draft = new SaidDraft("problem", () => NOTHING, store, "2026-11-22");
    draft.type("One price for three years");
    await draft.save();
    expect(store).not.toHaveBeenCalled();
    expect(draft.waits).toBe(true);
    expect(draft.now.benefit).toBe("One price for three years");
    await draft.by("p1");
    expect(store).toHaveBeenCalledWith({ benefit: "One price for three years", said_by: "p1", said_on: "2026-11-22" });
  });

  it("waits for the next time the sheet is opened", async () => {
    const store = vi.fn().mockResolvedValue(null);
    new SaidDraft("left", () => NOTHING, store, "2026-11-22").type("One price");
    const again = new SaidDraft("left", () => NOTHING, store, "2026-11-22");
    expect(again.now.benefit).toBe("One price");
    await again.by("p1");
    expect(new SaidDraft("left", () => NOTHING, store, "2026-11-22").now, "once stored, nothing waits").toEqual(NOTHING);
    again.type("Words");
    expect(new SaidDraft("other", () => NOTHING, store, "2026-11-22").now).toEqual(NOTHING);
  });

  it("takes who and when away with the words", async () => {
    const store = vi.fn().mockResolvedValue(null);
    const draft = new SaidDraft("problem", () => ({ benefit: "Quiet", said_by: "p1", said_on: "2026-11-02" }), store, "2026-11-22");
    draft.type("");
    await draft.save();
    expect(store).toHaveBeenCalledWith(NOTHING);
  });

  it("keeps what was typed when it is refused", async () => {
    const draft = new SaidDraft("problem", () => ({ ...NOTHING, said_by: "p1" }), vi.fn().mockRejectedValue(new Error("no")), "2026-11-22");
    draft.type("Words");
    await expect(draft.save()).rejects.toThrow();
    expect(draft.now.benefit).toBe("Words");
  });
});

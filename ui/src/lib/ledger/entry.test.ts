import { describe, expect, it } from "vitest";
import { CallError } from "$lib/error";
import { NewEntry, OldEntry, type LedgerStore } from "./entry.svelte";

interface Said {
  mark: number | null;
  words: string;
}
function store(refuse?: () => CallError): { store: LedgerStore<Said>; made: Said[] } {
  const made: Said[] = [];
  return {
    made,
    store: {
      fresh: () => ({ mark: null, words: "" }),
      lacks: ({ mark }) => (mark === null ? { field: "mark", said: "Choose a mark." } : null),
      create: async (facts) => {
        await Promise.resolve();
        if (refuse) throw refuse();
        made.push(facts);
      },
      update: (req) => (refuse ? Promise.reject(refuse()) : Promise.resolve({ id: req.id, version: req.version + 1, facts: req.facts })),
      reread: () => Promise.reject(new CallError("not_found")),
    },
  };
}

describe("a fact that is being added", () => {
  it("says what it lacks before the disk is asked, and stops saying it once that is given", async () => {
    const { store: kept, made } = store();
    const entry = new NewEntry(kept, "lacks");
    expect(await entry.add()).toBe(false);
    expect(entry.wrong("mark")).toBe("Choose a mark.");
    entry.set({ mark: 8 });
    expect(entry.wrong("mark")).toBeNull();
    expect(await entry.add()).toBe(true);
    expect(made).toEqual([{ mark: 8, words: "" }]);
  });

  it("keeps what was typed when it is left, and begins anew after it was added or discarded", async () => {
    const { store: kept } = store();
    new NewEntry(kept, "kept").type({ words: "Pallets come when you say" });
    const again = new NewEntry(kept, "kept");
    expect(again.facts.words).toBe("Pallets come when you say");
    again.set({ mark: 9 });
    await again.add();
    expect(again.facts).toEqual({ mark: null, words: "" });
    again.type({ words: "x" });
    again.discard();
    expect(new NewEntry(kept, "kept").facts.words).toBe("");
  });

  it("stays with the reason beside the field that was refused", async () => {
    const { store: kept } = store(() => new CallError("field_too_long", { limit: 5 }, "facts.words"));
    const entry = new NewEntry(kept, "refused");
    entry.set({ mark: 8, words: "too long" });
    expect(await entry.add()).toBe(false);
    expect(entry.wrong("words")).toContain("5");
    expect(entry.facts.words).toBe("too long");
    expect(entry.problem).toBeNull();
  });

  it("says apart what is wrong with none of the fields", async () => {
    const { store: kept } = store(() => new CallError("disk_full"));
    const entry = new NewEntry(kept, "disk");
    entry.set({ mark: 8 });
    expect(await entry.add()).toBe(false);
    expect(entry.problem).not.toBeNull();
  });
});

describe("a fact that is corrected", () => {
  it("says beside the chosen field why it was refused", async () => {
    const { store: kept } = store(() => new CallError("field_out_of_range", { min: 0, max: 10 }, "facts.mark"));
    const entry = new OldEntry(kept, { id: "1", version: 1, facts: { mark: 8, words: "" } });
    entry.set({ mark: 11 });
    await new Promise((resolve) => setTimeout(resolve));
    expect(entry.wrong("mark")).toContain("10");
    expect(entry.facts.mark).toBe(8);
  });
});

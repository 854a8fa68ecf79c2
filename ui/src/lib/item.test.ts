import { describe, expect, it, vi } from "vitest";
import type { Item, Update } from "./bindings";
import { CallError } from "./error";
import { ItemEditor } from "./item.svelte";

interface Facts {
  name: string;
  email: string;
}

/** A disk that refuses wrong versions and addresses without "@". */
function disk(facts: Facts) {
  let stored: Item<Facts> = { id: "1", version: 1, facts };
  const update = vi.fn(async (req: Update<Facts>): Promise<Item<Facts>> => {
    await Promise.resolve();
    if (req.version !== stored.version) throw new CallError("version_conflict");
    if (req.facts.email && !req.facts.email.includes("@")) throw new CallError("field_malformed", {}, "facts.email");
    stored = { ...stored, version: stored.version + 1, facts: { ...req.facts, name: req.facts.name.trim() } };
    return stored;
  });
  return {
    update,
    reread: async () => stored,
    get stored() {
      return stored;
    },
    elsewhere: (facts: Partial<Facts>) => (stored = { ...stored, version: stored.version + 1, facts: { ...stored.facts, ...facts } }),
  };
}

const start = { name: "Anna", email: "" };

describe("ItemEditor", () => {
  it("writes one after another, each from the version before", async () => {
    const store = disk(start);
    const editor = new ItemEditor(store.stored, store);
    await Promise.all([editor.set({ name: "Anna L" }), editor.set({ email: "a@b" }), editor.set({ name: "Anna Leroy" })]);
    expect(store.stored.facts).toEqual({ name: "Anna Leroy", email: "a@b" });
    expect(editor.facts).toEqual(store.stored.facts);
  });

  it("writes typing once after the pause, and at once on flush", async () => {
    const store = disk(start);
    const editor = new ItemEditor(store.stored, store);
    for (const name of ["B", "Bo", "Bor"]) editor.touch({ name });
    expect(editor.facts.name).toBe("Bor");
    await editor.flush();
    expect(store.update).toHaveBeenCalledTimes(1);
    expect(store.stored.facts.name).toBe("Bor");
  });

  it("does not trim under the cursor, only when the field is left", async () => {
    vi.useFakeTimers();
    const store = disk(start);
    const editor = new ItemEditor(store.stored, store);
    editor.touch({ name: "Anna " });
    await vi.advanceTimersByTimeAsync(400);
    expect(store.stored.facts.name).toBe("Anna");
    expect(editor.facts.name).toBe("Anna ");
    await editor.flush();
    expect(editor.facts.name).toBe("Anna");
    vi.useRealTimers();
  });

  it("leaves the next field alone when the one before is written", async () => {
    const store = disk(start);
    const editor = new ItemEditor(store.stored, store);
    editor.touch({ email: "a@b" });
    const leaving = editor.flush();
    editor.touch({ name: "Anna " });
    await leaving;
    expect(editor.facts.name).toBe("Anna ");
    editor.touch({ name: "Anna L" });
    await editor.flush();
    expect(store.stored.facts).toEqual({ name: "Anna L", email: "a@b" });
  });

  it("puts its fields on top of what was changed elsewhere", async () => {
    const store = disk(start);
    const editor = new ItemEditor(store.stored, store);
    store.elsewhere({ name: "Anna Leroy" });
    await editor.set({ email: "a@b" });
    expect(store.stored.facts).toEqual({ name: "Anna Leroy", email: "a@b" });
  });

  it("keeps a refused text in sight and saves the rest", async () => {
    const store = disk(start);
    const editor = new ItemEditor(store.stored, store);
    editor.touch({ email: "nobody", name: "Boris" });
    await editor.flush();
    expect(editor.facts).toEqual({ name: "Boris", email: "nobody" });
    expect(editor.problem("email")?.code).toBe("field_malformed");
    expect(store.stored.facts).toEqual({ name: "Boris", email: "" });
    editor.touch({ email: "b@c" });
    await editor.flush();
    expect(editor.problem("email")).toBeNull();
    expect(store.stored.facts.email).toBe("b@c");
  });

  it("tells whoever set a value why it was refused, and shows the stored one", async () => {
    const store = disk(start);
    const editor = new ItemEditor(store.stored, store);
    await expect(editor.set({ email: "nobody" })).rejects.toMatchObject({ code: "field_malformed" });
    expect(editor.facts.email).toBe("");
    expect(editor.problem("email")).toBeNull();
  });

  it("follows the cache when nothing of its own is on the way", async () => {
    const store = disk(start);
    const editor = new ItemEditor(store.stored, store);
    const writing = editor.set({ name: "Boris" });
    editor.take({ id: "1", version: 1, facts: start });
    await writing;
    expect(editor.facts.name).toBe("Boris");
    editor.take({ id: "1", version: 1, facts: start });
    expect(editor.facts.name).toBe("Anna");
  });

  it("holds apart what was refused: its field keeps it, nothing else shows it", async () => {
    const store = disk({ name: "Anna", email: "a@b" });
    const editor = new ItemEditor(store.stored, store);
    editor.touch({ email: "nonsense", name: "Anna L" });
    await editor.flush();
    expect(editor.facts.email).toBe("nonsense");
    expect(editor.held).toEqual({ name: "Anna L", email: "a@b" });
  });
});

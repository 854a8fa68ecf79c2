import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CallError } from "$lib/error";
import { Draft } from "./draft.svelte";

/** A disk that takes a moment and refuses an old version, as the program does. */
function disk(delay = 5) {
  const stored = { version: 1, facts: "a" };
  const written: string[] = [];
  let busy = 0;
  let overlapped = false;
  return {
    stored,
    written,
    overlapped: () => overlapped,
    io: {
      async write(version: number, facts: string) {
        busy += 1;
        overlapped ||= busy > 1;
        await new Promise((done) => setTimeout(done, delay));
        busy -= 1;
        if (facts.includes("!")) throw new CallError("field_malformed");
        if (version !== stored.version) throw new CallError("version_conflict");
        stored.facts = facts;
        stored.version += 1;
        written.push(facts);
        return { version: stored.version };
      },
      stored: async () => ({ ...stored }),
      written: vi.fn(),
    },
  };
}

const pause = (ms: number) => vi.advanceTimersByTimeAsync(ms);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("Draft", () => {
  it("never conflicts with itself while keys come faster than the disk", async () => {
    const { io, stored, overlapped } = disk(20);
    const draft = new Draft({ version: 1, facts: "a" }, io, 1);
    for (let i = 0; i < 30; i += 1) {
      draft.edit(`text ${i}`);
      await pause(3);
    }
    await pause(100);
    expect(stored.facts).toBe("text 29");
    expect(overlapped()).toBe(false);
    expect(draft.version).toBe(stored.version);
    expect(draft.dirty).toBe(false);
  });

  it("saves once after the pause, not on every key", async () => {
    const { io, written } = disk(0);
    const draft = new Draft({ version: 1, facts: "a" }, io, 15);
    draft.edit("b");
    draft.edit("bc");
    draft.edit("bcd");
    await pause(40);
    expect(written).toEqual(["bcd"]);
    expect(io.written).toHaveBeenCalledOnce();
  });

  it("keeps what is typed when the disk has something older, and takes it when nothing is typed", async () => {
    const { io } = disk(0);
    const draft = new Draft({ version: 3, facts: "a" }, io, 1000);
    expect(draft.adopt({ version: 3, facts: "x" })).toBe(false);
    expect(draft.adopt({ version: 4, facts: "x" })).toBe(true);
    expect(draft.facts).toBe("x");
    draft.edit("mine");
    expect(draft.adopt({ version: 5, facts: "theirs" })).toBe(false);
    expect(draft.facts).toBe("mine");
  });

  it("goes on top of a newer version that says the same", async () => {
    const { io, stored } = disk(0);
    const draft = new Draft({ version: 1, facts: "a" }, io, 1000);
    stored.version = 7;
    void draft.set("mine");
    await pause(20);
    expect(stored.facts).toBe("mine");
    expect(draft.version).toBe(8);
    expect(draft.theirs).toBeNull();
  });

  describe("when another window changed the same place", () => {
    async function conflict() {
      const made = disk(0);
      const draft = new Draft({ version: 1, facts: "a" }, made.io, 1000);
      Object.assign(made.stored, { version: 7, facts: "theirs" });
      void draft.set("mine");
      await pause(20);
      return { ...made, draft };
    }

    it("writes nothing over it and keeps what is typed, until a person chooses", async () => {
      const { draft, stored } = await conflict();
      expect(stored.facts, "the other window's words stay on the disk").toBe("theirs");
      expect(draft.theirs?.facts).toBe("theirs");
      expect(draft.facts).toBe("mine");
      void draft.set("mine and more");
      await pause(20);
      expect(stored.facts).toBe("theirs");
      expect(draft.dirty).toBe(true);
    });

    it("mine goes over theirs when chosen", async () => {
      const { draft, stored } = await conflict();
      void draft.keepMine();
      await pause(20);
      expect(stored.facts).toBe("mine");
      expect(draft.theirs).toBeNull();
      expect(draft.dirty).toBe(false);
    });

    it("theirs is shown when chosen, and mine can be had again", async () => {
      const { draft, stored } = await conflict();
      const mine = draft.takeTheirs();
      expect(draft.facts).toBe("theirs");
      expect(draft.dirty).toBe(false);
      void draft.set(mine);
      await pause(20);
      expect(stored.facts).toBe("mine");
    });

    it("a third change is the one that is offered", async () => {
      const { draft } = await conflict();
      draft.adopt({ version: 9, facts: "theirs, later" });
      expect(draft.theirs).toEqual({ version: 9, facts: "theirs, later" });
      expect(draft.facts).toBe("mine");
    });
  });

  it("joins changes of two places, with keys pressed meanwhile on top", async () => {
    const stored = { version: 2, facts: { title: "a", note: "theirs", price: "1" } };
    const io = {
      async write(version: number, facts: typeof stored.facts) {
        await new Promise((done) => setTimeout(done, 5));
        if (version !== stored.version) throw new CallError("version_conflict");
        stored.facts = facts;
        stored.version += 1;
        return { version: stored.version };
      },
      stored: async () => ({ ...stored }),
      written: vi.fn(),
    };
    const draft = new Draft({ version: 1, facts: { title: "a", note: "n", price: "1" } }, io, 1);
    draft.edit({ ...draft.facts, title: "mine" });
    await pause(8);
    draft.edit({ ...draft.facts, price: "2" });
    await pause(60);
    expect(stored.facts).toEqual({ title: "mine", note: "theirs", price: "2" });
    expect(draft.facts).toEqual(stored.facts);
  });

  it("says why the disk refused and keeps the text; the next good text clears it", async () => {
    const { io, stored } = disk(0);
    const draft = new Draft({ version: 1, facts: "a" }, io, 1000);
    void draft.set("bad!");
    await pause(20);
    expect(draft.problem?.code).toBe("field_malformed");
    expect(draft.facts).toBe("bad!");
    expect(draft.dirty).toBe(true);
    void draft.set("good");
    await pause(20);
    expect(draft.problem).toBeNull();
    expect(stored.facts).toBe("good");
  });

  it("puts back parts that were refused, so that the rest is written and nobody shows them", async () => {
    type Facts = { title: string; until: string; note: string };
    const written: Facts[] = [];
    const io = {
      write: async (version: number, facts: Facts) => {
        if (facts.until < "2026-11-01") throw new CallError("dates_reversed", {}, "facts.until");
        written.push(facts);
        return { version: version + 1 };
      },
      stored: async () => ({ version: 1, facts: start }),
      written: () => undefined,
    };
    const start = { title: "a", until: "2026-12-01", note: "" };
    const draft = new Draft<Facts>({ version: 1, facts: start }, io, 1);
    draft.edit({ ...start, note: "typed" });
    const refused = draft.attempt({ until: "2026-10-01" }).catch((thrown: unknown) => CallError.from(thrown).code);
    await pause(20);
    expect(await refused, "whoever asked is told why").toBe("dates_reversed");
    expect(draft.facts).toEqual({ title: "a", until: "2026-12-01", note: "typed" });
    expect(draft.problem, "nothing refused is left").toBeNull();
    expect(written.at(-1)?.note, "what was typed beside it is on the disk").toBe("typed");
    const taken = draft.attempt({ until: "2026-11-20" });
    await pause(20);
    await taken;
    expect(written.at(-1)?.until).toBe("2026-11-20");
  });
});

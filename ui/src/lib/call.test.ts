import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeTransport } from "../test/fake";
import { Autosave } from "./autosave";
import { cache, concerns } from "./cache";
import { call, write } from "./call";
import { CallError } from "./error";
import { saving } from "./saving.svelte";

beforeEach(() => {
  cache.clear();
  saving.reset();
});

describe("what a change refreshes", () => {
  const A = "01999999-0000-7000-8000-00000000000a";
  const B = "01999999-0000-7000-8000-00000000000b";
  const asks = (queryKey: unknown[], also?: string[]) => ({ queryKey, meta: also ? { also } : undefined });

  it("is the record and the lists of its kind", () => {
    const change = { kind: "account", id: A };
    expect(concerns(change, asks(["account", A, "dossier"]))).toBe(true);
    expect(concerns(change, asks(["account", "list", {}]))).toBe(true);
    expect(concerns(change, asks(["account", B, "dossier"]))).toBe(false);
    expect(concerns(change, asks(["proposal", "list"]))).toBe(false);
  });

  it("is the whole kind if the record isn't named", () => {
    expect(concerns({ kind: "account", id: null }, asks(["account", B]))).toBe(true);
  });

  it("is also what says so", () => {
    expect(concerns({ kind: "person", id: A }, asks(["account", B], ["person"]))).toBe(true);
  });
});

describe("calls", () => {
  it("refresh after a change and say when it was saved", async () => {
    const fake = fakeTransport();
    const invalidate = vi.spyOn(cache, "invalidateQueries");
    await call("prefs_get", {});
    expect(invalidate).not.toHaveBeenCalled();
    expect(saving.savedAt).toBeNull();
    fake.changes = [{ kind: "account", id: null }];
    await call("prefs_get", {});
    expect(invalidate).toHaveBeenCalledOnce();
    expect(saving.savedAt).not.toBeNull();
  });

  it("raise the standing bar when the disk fails, until it is tried again", async () => {
    let full = true;
    fakeTransport({
      prefs_set: (req) => {
        if (full) throw new CallError("disk_full");
        return req;
      },
    });
    const prefs = { language: null, theme: "dark", zoom: 100, single_keys: true, pinned: [] } as const;
    await expect(write("prefs_set", { ...prefs, pinned: [] })).rejects.toMatchObject({ code: "disk_full" });
    expect(saving.failure?.error.code).toBe("disk_full");
    await saving.retry();
    expect(saving.failure?.error.code).toBe("disk_full");
    full = false;
    await write("workspace_close", {}).catch(() => undefined);
    expect(saving.failure).not.toBeNull();
    await saving.retry();
    expect(saving.failure).toBeNull();
  });

  it("leave mistakes in the text to its field", async () => {
    fakeTransport({
      prefs_set: () => {
        throw new CallError("field_too_long", { limit: "3" }, "name");
      },
    });
    await expect(write("prefs_set", { language: null, theme: "dark", zoom: 100, single_keys: true, pinned: [] })).rejects.toMatchObject({ place: "name" });
    expect(saving.failure).toBeNull();
  });
});

describe("autosave", () => {
  it("waits for a pause and writes the last text", async () => {
    vi.useFakeTimers();
    const saved: string[] = [];
    const autosave = new Autosave(async (text: string) => saved.push(text));
    autosave.touch("a");
    await vi.advanceTimersByTimeAsync(299);
    autosave.touch("ab");
    await vi.advanceTimersByTimeAsync(299);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toEqual(["ab"]);
    autosave.touch("abc");
    await autosave.flush();
    expect(saved).toEqual(["ab", "abc"]);
    autosave.touch("lost");
    autosave.cancel();
    await vi.advanceTimersByTimeAsync(1000);
    expect(saved).toEqual(["ab", "abc"]);
    vi.useRealTimers();
  });

  it("writes one after the other, never two at once", async () => {
    const log: string[] = [];
    const autosave = new Autosave(async (text: string) => {
      log.push(`start ${text}`);
      await Promise.resolve();
      log.push(`end ${text}`);
    });
    autosave.touch("a");
    const first = autosave.flush();
    autosave.touch("b");
    await Promise.all([first, autosave.flush()]);
    expect(log).toEqual(["start a", "end a", "start b", "end b"]);
  });
});

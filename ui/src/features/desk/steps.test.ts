import { afterEach, describe, expect, it, test, vi } from "vitest";
import { setTransport } from "$lib/host";
import { toaster } from "$lib/ui/toaster.svelte";
import type { Desk } from "./desk.svelte";
import { comeBack, held, movedBlock, stepOf } from "./steps";

/** A desk of blocks a and b, on which reading again finds what `now` says. */
function desk(frozen: boolean, now = ["a", "b"]): Desk {
  const edition = (ids: string[]) => ({ id: "e", draft: { facts: { layout: ids.map((block_id) => ({ block_id, new_page: false })) } } });
  const open = { frozen, editions: [], selected: null, edition: edition(["a", "b"]), flush: vi.fn(() => Promise.resolve()), read: vi.fn(() => Promise.resolve()) };
  open.read.mockImplementation(() => {
    open.edition = edition(now);
    return Promise.resolve();
  });
  return open as unknown as Desk;
}
function program(undo: string | null): string[] {
  const calls: string[] = [];
  setTransport((name) => {
    calls.push(name);
    return Promise.resolve({ value: name === "undo_state" ? { undo, redo: null } : { op: undo }, changes: [] });
  });
  return calls;
}
afterEach(() => toaster.dismiss());

test("the making of a proposal is not taken back from its own desk", async () => {
  expect(held("create_proposal", false)).toBe("making");
  expect(held("copy_proposal", false)).toBe("making");
  expect(held("update_block", false)).toBeNull();
  const calls = program("create_proposal");
  await stepOf(desk(false), "undo");
  expect(calls).toEqual(["undo_state"]);
  expect(toaster.current).not.toBeNull();
});

test("a sent version refuses its contents, and nothing else", () => {
  expect(held("update_block", true)).toBe("sent");
  expect(held("create_proposal", true)).toBe("sent");
  expect(held("close_task", true)).toBeNull();
  expect(held("record_outcome", true)).toBeNull();
  expect(held(null, true)).toBeNull();
});

test("what is typed is written before a step back", async () => {
  const calls = program("update_block");
  const open = desk(false);
  await stepOf(open, "undo");
  expect(open.flush).toHaveBeenCalled();
  expect(calls).toEqual(["undo_state", "undo"]);
});

test("the block that comes back is the one that is chosen", async () => {
  program("delete_block");
  const open = desk(false, ["a", "c", "b"]);
  await stepOf(open, "undo");
  expect(open.selected, "the restored block").toBe("c");
  expect(comeBack(new Set(["a"]), ["a", "b", "c"]), "of several none is meant").toBeNull();
  expect(comeBack(new Set(["a", "b"]), ["a"]), "nothing came").toBeNull();
});

describe("what was moved", () => {
  it("is the one that stands elsewhere", () => {
    expect(movedBlock(["a", "b", "c", "d"], ["b", "c", "a", "d"], null)).toBe("a");
    expect(movedBlock(["a", "b", "c", "d"], ["d", "a", "b", "c"], "a")).toBe("d");
  });

  it("is the selected one of two neighbours", () => {
    expect(movedBlock(["a", "b", "c"], ["b", "a", "c"], "b")).toBe("b");
    expect(movedBlock(["a", "b", "c"], ["b", "a", "c"], null)).toBe("a");
  });

  it("is nothing where no block, or more than one, changed its place", () => {
    expect(movedBlock(["a", "b"], ["a", "b"], "a")).toBeNull();
    expect(movedBlock(["a", "b", "c", "d"], ["d", "c", "b", "a"], "a")).toBeNull();
  });
});

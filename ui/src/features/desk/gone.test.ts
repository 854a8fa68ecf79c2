import { afterEach, expect, it, vi } from "vitest";
import { setTransport } from "$lib/host";
import { router } from "$lib/router.svelte";
import { toaster } from "$lib/ui/toaster.svelte";
import { leaveGone } from "./gone";

function answer(state: { undo: string | null; redo: string | null }): string[] {
  const calls: string[] = [];
  setTransport((name) => {
    calls.push(name);
    return Promise.resolve({ value: name === "undo_state" ? state : { op: "create_proposal" }, changes: [] });
  });
  return calls;
}
const path = () => location.hash.replace("#", "");

afterEach(() => {
  toaster.dismiss();
  vi.restoreAllMocks();
});

it("leaves a proposal whose making was undone, and makes it again from the toast", async () => {
  const calls = answer({ undo: "delete_proposal", redo: "create_proposal" });
  router.replace("/proposal/p/hr");
  await leaveGone("p");
  expect(path()).toBe("/proposals");
  const [action] = toaster.current?.actions ?? [];
  expect(action?.keys).toBe("mod+shift+z");
  if (action) toaster.act(action);
  await vi.waitFor(() => expect(path()).toBe("/proposal/p"));
  expect(calls).toContain("redo");
});

it("brings back one that was deleted", async () => {
  const calls = answer({ undo: "delete_proposal", redo: null });
  router.replace("/proposal/p");
  await leaveGone("p");
  const [action] = toaster.current?.actions ?? [];
  if (action) toaster.act(action);
  await vi.waitFor(() => expect(calls).toContain("undo"));
});

it("offers nothing that would undo something else", async () => {
  answer({ undo: "update_person", redo: null });
  router.replace("/proposal/p");
  await leaveGone("p");
  expect(toaster.current?.actions).toEqual([]);
});

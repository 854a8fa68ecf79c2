import { afterEach, expect, test, vi } from "vitest";
import { CallError } from "$lib/error";
import { cache } from "$lib/cache";
import { workspace } from "$lib/workspace.svelte";
import type { TaskRow, Today } from "$lib/bindings";
import { fakeTransport, WORKSPACE } from "../../test/fake";
import { waiting } from "./waiting.svelte";

const task = (id: string) => ({ id, of: null, days_late: 0, account: "Belvara", facts: { kind: "other", title: id, due: "2026-11-23", account_id: "b", proposal_id: null } }) as unknown as TaskRow;
const day = (late: string[], today: string[], next: string[]): Today => ({ on: "2026-11-23", until: "2026-11-30", late: late.map(task), today: today.map(task), next: next.map(task), birthdays: [], expiring: [], unmet: [] });

afterEach(() => {
  workspace.info = null;
  void waiting.now;
  cache.clear();
});

test("the sidebar counts what is late and what is for today, not what comes later", async () => {
  fakeTransport({ today_get: () => day(["a"], ["b", "c"], ["d"]) });
  workspace.info = WORKSPACE;
  expect(waiting.now, "nothing is counted before it was read").toBeUndefined();
  await vi.waitFor(() => expect(waiting.now).toBe(3));
});

test("another workspace has another count, and one that can't be read has none", async () => {
  fakeTransport({ today_get: () => day(["a"], [], []) });
  workspace.info = WORKSPACE;
  await vi.waitFor(() => expect(waiting.now).toBe(1));
  const asked = fakeTransport({
    today_get: () => {
      throw new CallError("io_failed");
    },
  });
  cache.clear();
  workspace.info = { ...WORKSPACE, path: "/books/other.redbook" };
  void waiting.now;
  await vi.waitFor(() => expect(asked.calls.some(({ name }) => name === "today_get")).toBe(true));
  expect(waiting.now).toBeUndefined();
});

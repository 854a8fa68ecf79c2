import { flushSync } from "svelte";
import { expect, it, vi } from "vitest";
import { fakeTransport } from "../test/fake";
import { ask } from "./ask.svelte";
import { cache } from "./cache";

it("tells an answer that came before the one a page looks at first", async () => {
  cache.clear();
  let first = (_: unknown) => {};
  fakeTransport({
    member_list: () => new Promise((answer) => (first = answer)) as never,
    filter_list: () => ({ items: [] }),
  });
  let shown = $state(false);
  let failed = $state(true);
  const stop = $effect.root(() => {
    const members = ask("member_list", () => ({ req: {}, key: ["member", "list"] }));
    const filters = ask("filter_list", () => ({ req: {}, key: ["filter", "list"] }));
    // As a page does it: failures of both are looked at, the second answer only once the first is there.
    $effect(() => {
      failed = members.error !== null || filters.error !== null;
      shown = Boolean(members.data && filters.data);
    });
  });
  flushSync();
  await vi.waitFor(() => expect(cache.getQueryData(["filter", "list"])).toBeDefined());
  expect(shown, "one of two").toBe(false);
  first({ items: [] });
  await vi.waitFor(() => expect(shown, "both are there").toBe(true));
  expect(failed).toBe(false);
  stop();
});

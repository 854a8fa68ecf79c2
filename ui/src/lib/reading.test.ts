import { QueryClient, QueryObserver } from "@tanstack/svelte-query";
import { describe, expect, it, vi } from "vitest";
import { CallError } from "./error";
import { Reading } from "./reading.svelte";

function client() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: "always", staleTime: Infinity } } });
  return { client, reading: new Reading(client.getQueryCache()) };
}
/** Somebody on the screen who wants the answer; returns the way to stop. */
function want(client: QueryClient, kind: string, answer: () => unknown, aside = true): () => void {
  return new QueryObserver(client, { queryKey: [kind], queryFn: () => Promise.resolve().then(answer), ...(aside ? { meta: { aside } } : {}) }).subscribe(() => undefined);
}
const fail = (code: string) => () => {
  throw new CallError(code);
};
const codes = (reading: Reading) => reading.errors.map(({ code }) => code);

describe("what could not be read beside a page", () => {
  it("is told, each reason once, and only while somebody wants it", async () => {
    const { client: answers, reading } = client();
    const stop = want(answers, "member", fail("io_failed"));
    want(answers, "company", fail("io_failed"));
    want(answers, "account", fail("workspace_damaged"), false);
    await vi.waitFor(() => expect(codes(reading)).toEqual(["io_failed"]));
    const stopOther = want(answers, "tax_rate", fail("internal"));
    await vi.waitFor(() => expect(codes(reading)).toEqual(["io_failed", "internal"]));
    stopOther();
    await vi.waitFor(() => expect(codes(reading)).toEqual(["io_failed"]));
    stop();
    await vi.waitFor(() => expect(codes(reading)).toEqual(["io_failed"]));
  });

  it("is forgotten once it could be read", async () => {
    const { client: answers, reading } = client();
    let broken = true;
    want(answers, "member", () => {
      if (broken) throw new CallError("io_failed");
      return [];
    });
    await vi.waitFor(() => expect(codes(reading)).toEqual(["io_failed"]));
    await reading.retry();
    await vi.waitFor(() => expect(codes(reading)).toEqual(["io_failed"]));
    broken = false;
    await reading.retry();
    await vi.waitFor(() => expect(codes(reading)).toEqual([]));
  });
});

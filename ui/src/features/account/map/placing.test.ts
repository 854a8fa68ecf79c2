import { beforeEach, describe, expect, it, vi } from "vitest";
import { CallError } from "$lib/error";
import { fakeTransport } from "../../../test/fake";
import { Placing } from "./placing.svelte";

beforeEach(() => vi.useFakeTimers());

describe("cards put by hand", () => {
  it("writes several steps by keys as one, then lets go", async () => {
    const fake = fakeTransport({ relationship_place: () => ({}) as never });
    const told = vi.fn();
    const placing = new Placing("a1", async () => undefined, told);
    placing.nudge("p1", { x: 10, y: 10 }, 8, 0);
    placing.nudge("p1", { x: 10, y: 10 }, 8, 0);
    expect(placing.held.get("p1")).toEqual({ x: 26, y: 10 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(fake.calls).toEqual([{ name: "relationship_place", req: { account_id: "a1", cards: [{ card_id: "p1", place: { x: 26, y: 10 } }] } }]);
    expect(told).toHaveBeenCalledWith({ count: 1 });
    expect(placing.held.size).toBe(0);
  });

  it("writes nothing when it is left, and says why it couldn't", async () => {
    const fake = fakeTransport({
      relationship_place: () => {
        throw new CallError("io_failed");
      },
    });
    const told = vi.fn();
    const placing = new Placing("a1", async () => undefined, told);
    placing.move("p1", { x: 1, y: 2 });
    placing.leave();
    await placing.settle();
    expect(fake.calls).toHaveLength(0);
    placing.move("p1", { x: 1, y: 2 });
    await placing.settle();
    expect(told).toHaveBeenCalledWith({ error: expect.any(CallError) as CallError });
    expect(placing.held.size).toBe(0);
  });
});

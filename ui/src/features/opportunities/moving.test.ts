import { beforeEach, describe, expect, it } from "vitest";
import { CallError } from "$lib/error";
import { toaster } from "$lib/ui";
import { fakeTransport } from "../../test/fake";
import { Moving } from "./moving.svelte";

const deal = { id: "d1", version: 3, title: "Returnable crates" };
beforeEach(() => toaster.dismiss());

describe("moving a deal", () => {
  it("asks why over unmet criteria, and keeps the answer", async () => {
    const fake = fakeTransport({
      opportunity_move: ({ reason }) => {
        if (!reason) throw new CallError("unmet_needs_reason", { count: 2 }, "reason");
        return {} as never;
      },
    });
    const moving = new Moving();
    expect(await moving.to(deal, "approval")).toBe(false);
    expect(moving.asked).toMatchObject({ to: "approval", count: 2 });
    expect(await moving.because()).toBe(false);
    expect(moving.problem).toBeTruthy();
    moving.reason = " The budget closes in December ";
    expect(await moving.because()).toBe(true);
    expect(fake.calls.at(-1)?.req).toEqual({ id: "d1", version: 3, to: "approval", reason: "The budget closes in December" });
    expect(moving.asked).toBeNull();
    expect(toaster.current?.text).toContain("Returnable crates");
  });

  it("says why it can't be moved", async () => {
    fakeTransport({
      opportunity_move: () => {
        throw new CallError("version_conflict");
      },
    });
    const moving = new Moving();
    expect(await moving.to(deal, "ally")).toBe(false);
    expect(moving.asked).toBeNull();
    expect(toaster.current).not.toBeNull();
  });
});

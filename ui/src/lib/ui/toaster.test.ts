import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Toaster } from "./toaster.svelte";

describe("toaster", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("goes after eight seconds", () => {
    const toaster = new Toaster();
    toaster.show("Sent");
    vi.advanceTimersByTime(7999);
    expect(toaster.current?.text).toBe("Sent");
    vi.advanceTimersByTime(1);
    expect(toaster.current).toBeNull();
  });

  it("stays while looked at, then has the rest of its time", () => {
    const toaster = new Toaster();
    toaster.show("Sent");
    vi.advanceTimersByTime(5000);
    toaster.hold();
    vi.advanceTimersByTime(60_000);
    expect(toaster.current).not.toBeNull();
    toaster.release();
    vi.advanceTimersByTime(2999);
    expect(toaster.current).not.toBeNull();
    vi.advanceTimersByTime(1);
    expect(toaster.current).toBeNull();
  });

  it("offers no Undo once something else was changed", () => {
    const toaster = new Toaster();
    toaster.show("Exported", { label: "Open", run: vi.fn() });
    toaster.overtaken();
    expect(toaster.current?.text, "a file stays where it is").toBe("Exported");
    toaster.show("Deleted", { label: "Undo", keys: "mod+z", run: vi.fn() });
    toaster.overtaken();
    expect(toaster.current, "it would take back the other change").toBeNull();
  });

  it("shows the newest, whose Undo is the right one", () => {
    const toaster = new Toaster();
    const undo = vi.fn();
    toaster.show("First");
    vi.advanceTimersByTime(6000);
    toaster.show("Second", { label: "Undo", run: undo });
    vi.advanceTimersByTime(6000);
    expect(toaster.current?.text).toBe("Second");
    toaster.act(toaster.current!.actions[0]!);
    expect(undo).toHaveBeenCalledOnce();
    expect(toaster.current).toBeNull();
  });
});

import { afterEach, expect, test, vi } from "vitest";
import { watchDay } from "./dawn";

afterEach(() => vi.useRealTimers());

test("the day that begins while the window is open is told once, and not after it was left", () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 24, 23, 58, 30) });
  const dawn = vi.fn();
  const stop = watchDay(dawn);
  vi.advanceTimersByTime(60_000);
  expect(dawn, "it is still the same day").not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(dawn, "midnight has passed").toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10 * 60_000);
  expect(dawn, "the same day is told once").toHaveBeenCalledTimes(1);
  stop();
  vi.setSystemTime(new Date(2026, 10, 27, 8, 0, 0));
  document.dispatchEvent(new Event("visibilitychange"));
  expect(dawn, "nobody listens any more").toHaveBeenCalledTimes(1);
});

test("a machine that slept over midnight tells it when it is looked at", () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 24, 18, 0, 0) });
  const dawn = vi.fn();
  const stop = watchDay(dawn);
  vi.setSystemTime(new Date(2026, 10, 25, 8, 0, 0));
  document.dispatchEvent(new Event("visibilitychange"));
  expect(dawn, "the window came back on another day").toHaveBeenCalledTimes(1);
  stop();
});

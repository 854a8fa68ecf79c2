import { describe, expect, it } from "vitest";
import { Loop } from "./loop";

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

describe("Loop", () => {
  it("runs one at a time, and once more for everything asked meanwhile", async () => {
    let running = 0;
    let most = 0;
    let runs = 0;
    const loop = new Loop(async () => {
      most = Math.max(most, ++running);
      runs += 1;
      await pause(10);
      running -= 1;
    });
    const asked = Array.from({ length: 20 }, () => loop.request());
    await Promise.all(asked);
    expect(most).toBe(1);
    expect(runs).toBe(2);
    expect(loop.busy).toBe(false);
  });

  it("loses no request, whatever the moment at which it comes", async () => {
    for (let ticks = 0; ticks < 12; ticks += 1) {
      let runs = 0;
      const loop = new Loop(() => {
        runs += 1;
        return Promise.resolve();
      });
      void loop.request();
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
      const before = runs;
      await loop.request();
      expect(runs, `asked ${ticks} ticks after the first`).toBeGreaterThan(before);
      expect(loop.busy).toBe(false);
    }
  });

  it("goes on after a failure", async () => {
    let runs = 0;
    const loop = new Loop(() => {
      runs += 1;
      return Promise.reject(new Error("no"));
    });
    await loop.request();
    await loop.request();
    expect(runs).toBe(2);
  });
});

import { describe, expect, it } from "vitest";
import { Breaking } from "./breaking";

describe("what may break", () => {
  it("hands on answers and refusals, and forgets them", async () => {
    const worker = new Breaking();
    await expect(worker.of(Promise.resolve(1))).resolves.toBe(1);
    await expect(worker.of(Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(worker.waiting).toBe(0);
  });

  it("fails whatever waits when it breaks, and whatever comes after", async () => {
    const worker = new Breaking();
    const asked = worker.of(new Promise(() => undefined));
    worker.break(new Error("gone"));
    await expect(asked).rejects.toThrow("gone");
    await expect(worker.of(Promise.resolve(1))).rejects.toThrow("gone");
    expect(worker.waiting).toBe(0);
  });
});

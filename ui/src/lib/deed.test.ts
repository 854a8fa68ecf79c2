import { describe, expect, it } from "vitest";
import { Deed } from "./deed.svelte";
import { CallError } from "./error";

describe("a deed", () => {
  it("isn't done while something is missing, and says what", async () => {
    const deed = new Deed();
    let done = 0;
    await deed.run("Name it first.", async () => void (done += 1));
    expect(done, "nothing is done").toBe(0);
    expect(deed.problem).toBe("Name it first.");
    await deed.run(null, async () => void (done += 1));
    expect(done, "nothing is missing now").toBe(1);
    expect(deed.problem, "the old sentence is gone").toBeNull();
  });

  it("isn't done twice by a second press", async () => {
    const deed = new Deed();
    let done = 0;
    let finish = () => {};
    const first = deed.run(null, () => new Promise<void>((resolve) => ((done += 1), (finish = resolve))));
    expect(deed.working, "the button can say so").toBe(true);
    await deed.run(null, async () => void (done += 1));
    expect(done, "the second press came while the first was at work").toBe(1);
    finish();
    await first;
    expect(deed.working).toBe(false);
  });

  it("keeps what was refused as a sentence, and can be tried again", async () => {
    const deed = new Deed();
    await deed.run(null, () => Promise.reject(new CallError("not_found", {})));
    expect(deed.problem, "a sentence, not a code").toMatch(/\w+ \w+/u);
    expect(deed.working, "the form isn't locked").toBe(false);
    deed.forget();
    expect(deed.problem).toBeNull();
  });
});

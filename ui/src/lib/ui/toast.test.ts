import { flushSync, mount, tick, unmount } from "svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import Toast from "./Toast.svelte";
import { toaster } from "./toaster.svelte";

let shown: ReturnType<typeof mount>;
beforeEach(() => {
  document.body.innerHTML = "<main tabindex='-1'><button id='before'>Row</button></main><div id='at'></div>";
  shown = mount(Toast, { target: document.getElementById("at")! });
});
afterEach(async () => {
  toaster.dismiss();
  await unmount(shown);
  document.body.innerHTML = "";
});
const buttons = () => [...document.querySelectorAll<HTMLButtonElement>("[data-toast] button")];
function say(text: string): void {
  toaster.show(text, { label: "Undo", run: () => undefined });
  flushSync();
}

describe("a message", () => {
  it("gives the focus back when its button was pressed", async () => {
    const before = document.getElementById("before")!;
    before.focus();
    say("Deleted");
    buttons()[0]!.focus();
    buttons()[0]!.click();
    flushSync();
    await tick();
    expect(buttons()).toEqual([]);
    expect(document.activeElement).toBe(before);
  });

  it("gives it back too when another takes its place", async () => {
    document.getElementById("before")!.focus();
    say("Deleted");
    buttons()[0]!.focus();
    say("Saved");
    await tick();
    expect(document.activeElement?.id).toBe("before");
  });

  it("leaves the focus where it is otherwise", async () => {
    say("Deleted");
    document.getElementById("before")!.focus();
    toaster.dismiss();
    flushSync();
    await tick();
    expect(document.activeElement?.id).toBe("before");
  });
});

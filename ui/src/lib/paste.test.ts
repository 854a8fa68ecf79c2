import { afterEach, describe, expect, it } from "vitest";
import { takeWhole, tellFull } from "./paste";
import { toaster } from "./ui/toaster.svelte";

/** jsdom has no ClipboardEvent; whether the field would take the words. */
function taken(field: HTMLElement, words: string): boolean {
  const event = Object.assign(new Event("paste", { bubbles: true, cancelable: true }), { clipboardData: { getData: () => words } });
  document.body.append(field);
  window.addEventListener("paste", takeWhole as EventListener, { capture: true, once: true });
  field.dispatchEvent(event);
  return !event.defaultPrevented;
}
function input(value: string, maxLength: number): HTMLInputElement {
  return Object.assign(document.createElement("input"), { value, maxLength });
}

describe("pasted words", () => {
  afterEach(() => {
    toaster.dismiss();
    document.body.replaceChildren();
  });

  it("are taken where they fit", () => {
    expect(taken(input("abc", 6), "def")).toBe(true);
    expect(taken(input("abc", 6), " de\r\nf \n"), "line ends and the space around are left out").toBe(true);
    expect(taken(document.createElement("input"), "x".repeat(5000)), "a field without a limit").toBe(true);
    expect(toaster.current).toBeNull();
  });

  it("are refused as a whole where they don't, and the limit is told", () => {
    expect(taken(input("abc", 6), "defg")).toBe(false);
    expect(toaster.current?.text).toContain("6");
  });

  it("take the place of what is selected", () => {
    const field = input("abcdef", 6);
    field.setSelectionRange(0, 6);
    expect(taken(field, "ghijkl")).toBe(true);
  });
});

describe("a typed key", () => {
  afterEach(() => {
    toaster.dismiss();
    document.body.replaceChildren();
  });

  function type(field: HTMLElement, data: string): void {
    document.body.append(field);
    const event = Object.assign(new Event("beforeinput", { bubbles: true, cancelable: true }), { inputType: "insertText", data });
    window.addEventListener("beforeinput", tellFull as EventListener, { capture: true, once: true });
    field.dispatchEvent(event);
  }

  it("that finds room says nothing", () => {
    type(input("abcde", 6), "f");
    expect(toaster.current).toBeNull();
  });

  it("that finds none says how much fits, once for all keys", () => {
    const field = input("abcdef", 6);
    type(field, "g");
    const first = toaster.current;
    expect(first?.text).toContain("6");
    type(field, "h");
    expect(toaster.current?.id, "the same message stands").toBe(first?.id);
  });
});

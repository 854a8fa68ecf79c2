import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { besideFocus, stopAfter } from "./focus";

beforeEach(() => {
  document.body.innerHTML = `<a href="#1" id="a">a</a><button id="off" disabled>off</button><span tabindex="-1" id="none">none</span>
    <button id="hidden">hidden</button><button id="b">b</button><div inert><button id="inert">inert</button></div><input id="c" />`;
  // jsdom lays nothing out: all but one of them are drawn.
  for (const each of document.querySelectorAll<HTMLElement>("[id]")) {
    each.getClientRects = () => (each.id === "hidden" ? [] : [{}]) as unknown as DOMRectList;
  }
});
const at = (id: string) => document.getElementById(id) as HTMLElement;

describe("the next stop of Tab", () => {
  it("is passed over where it may not be one, in either direction", () => {
    expect(stopAfter(at("a"), false, () => true)?.id, "not what is off, hidden, or out of the order").toBe("b");
    expect(stopAfter(at("b"), false, () => true)?.id, "not what is inert").toBe("c");
    expect(stopAfter(at("a"), false, ({ id }) => id !== "b")?.id).toBe("c");
    expect(stopAfter(at("c"), true, ({ id }) => id !== "b")?.id).toBe("a");
  });

  it("is none after the last", () => {
    expect(stopAfter(at("c"), false, () => true)).toBeNull();
  });
});

describe("the focus of what is deleted", () => {
  // It is looked after for a while: longer than the test.
  afterEach(() => vi.useRealTimers());
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = `<main tabindex="-1"><button id="add">Add</button><ul>${["one", "two", "three"]
      .map((id) => `<li id="${id}"><button id="edit-${id}">Edit</button><button id="drop-${id}">Drop</button></li>`)
      .join("")}</ul></main>`;
    HTMLElement.prototype.getClientRects = () => [{}] as unknown as DOMRectList;
  });
  async function drop(id: string): Promise<string | undefined> {
    at(`drop-${id}`).focus();
    const goOn = besideFocus();
    goOn();
    at(id).remove();
    await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body));
    return document.activeElement?.id;
  }

  it("goes to the same button of the next row, and of the one before after the last", async () => {
    expect(await drop("two")).toBe("drop-three");
    expect(await drop("three")).toBe("drop-one");
  });

  it("goes to the nearest stop when no row is left", async () => {
    at("two").remove();
    at("three").remove();
    expect(await drop("one")).toBe("add");
  });

  it("goes on when what it came to goes too, as a row that was opened and is read again", async () => {
    at("drop-two").focus();
    besideFocus()();
    at("drop-two").blur();
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("drop-two"));
    at("two").remove();
    await vi.waitFor(() => expect(document.activeElement?.id).toBe("drop-three"));
  });

  it("stays where it has gone meanwhile", async () => {
    at("drop-one").focus();
    const goOn = besideFocus();
    at("one").remove();
    at("add").focus();
    goOn();
    await vi.advanceTimersByTimeAsync(100);
    expect(document.activeElement?.id).toBe("add");
  });
});

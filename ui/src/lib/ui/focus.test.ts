import { beforeEach, describe, expect, it } from "vitest";
import { stopAfter } from "./focus";

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

import { beforeEach, describe, expect, it } from "vitest";
import { comboOf, isPlain, showCombo, type Press } from "./combo";
import { isField, KeyDispatcher, type Binding } from "./dispatch";

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

describe("combinations", () => {
  it("names them", () => {
    expect(comboOf(press("k", { ctrlKey: true }), false)).toBe("mod+k");
    expect(comboOf(press("k", { metaKey: true }), true)).toBe("mod+k");
    expect(comboOf(press("Z", { ctrlKey: true, shiftKey: true }), false)).toBe("mod+shift+z");
    expect(comboOf(press("ArrowLeft", { altKey: true }), false)).toBe("alt+left");
    expect(comboOf(press("F6", { shiftKey: true }), false)).toBe("shift+f6");
    expect(comboOf(press("?", { shiftKey: true }), false)).toBe("?");
  });

  it("finds letters by their place on a Cyrillic keyboard", () => {
    expect(comboOf(press("л", { code: "KeyK", ctrlKey: true }), false)).toBe("mod+k");
    expect(comboOf(press("Я", { code: "KeyZ", ctrlKey: true, shiftKey: true }), false)).toBe("mod+shift+z");
  });

  it("prints them as the keyboard does", () => {
    expect(showCombo("mod+shift+z", false)).toBe("Ctrl\u00a0Shift\u00a0Z");
    expect(showCombo("mod+shift+z", true)).toBe("⌘⇧Z");
    expect(showCombo("alt+up", false)).toBe("Alt\u00a0↑");
    expect(showCombo("g a", false)).toBe("G\u00a0A");
  });

  it("knows which ones are single letters", () => {
    expect(isPlain("n")).toBe(true);
    expect(isPlain("g a")).toBe(true);
    expect(isPlain("?")).toBe(true);
    expect(isPlain("mod+k")).toBe(false);
    expect(isPlain("esc")).toBe(false);
  });
});

describe("dispatch", () => {
  let ran: string[];
  let plain: boolean;
  let now: number;
  let keys: KeyDispatcher;

  beforeEach(() => {
    ran = [];
    plain = true;
    now = 0;
    const bind = (combo: string, more: Partial<Binding> = {}): Binding => ({ keys: combo, run: () => ran.push(combo), ...more });
    const bindings = [bind("mod+k"), bind("n"), bind("a"), bind("g a"), bind("mod+z", { inFields: false })];
    keys = new KeyDispatcher(() => bindings, { mac: false, plainKeys: () => plain, now: () => now });
  });

  it("runs sequences, and forgets a beginning that got old", () => {
    expect(keys.press(press("g"), false)).toBe(true);
    expect(keys.press(press("a"), false)).toBe(true);
    keys.press(press("g"), false);
    now = 5000;
    keys.press(press("a"), false);
    expect(ran).toEqual(["g a", "a"]);
  });

  it("leaves letters to fields, but not combinations", () => {
    expect(keys.press(press("n"), true)).toBe(false);
    expect(keys.press(press("z", { ctrlKey: true }), true)).toBe(false);
    expect(keys.press(press("k", { ctrlKey: true }), true)).toBe(true);
    expect(ran).toEqual(["mod+k"]);
  });

  it("can do without single letters", () => {
    plain = false;
    expect(keys.press(press("n"), false)).toBe(false);
    expect(keys.press(press("g"), false)).toBe(false);
    expect(keys.press(press("k", { ctrlKey: true }), false)).toBe(true);
  });
});

describe("fields", () => {
  it("are what takes text", () => {
    document.body.innerHTML = `<input id="text"><input id="tick" type="checkbox"><textarea id="area"></textarea><button id="button"></button>`;
    const at = (id: string) => document.getElementById(id);
    expect(isField(at("text"))).toBe(true);
    expect(isField(at("area"))).toBe(true);
    expect(isField(at("tick"))).toBe(false);
    expect(isField(at("button"))).toBe(false);
    expect(isField(null)).toBe(false);
  });
});

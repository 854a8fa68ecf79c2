import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/styles/tokens.css", "utf8");

/** The colours of a theme; the dark one says only what differs. */
function colours(theme: "light" | "dark"): Map<string, string> {
  const blocks = [...css.matchAll(/(:root|\[data-theme="dark"\])\s*\{([^}]*)\}/g)];
  const found = new Map<string, string>();
  for (const [, selector, body] of blocks) {
    if (selector !== ":root" && theme === "light") continue;
    for (const [, name, value] of (body ?? "").matchAll(/--([\w-]+):(#[0-9A-Fa-f]{6})\b/g)) found.set(name ?? "", value ?? "");
  }
  return found;
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["canvas", "surface", "raised", "sunken"];
const MEANINGS = ["good", "caution", "danger", "note", "director", "hr", "finance"];

describe.each(["light", "dark"] as const)("colours, %s", (theme) => {
  const all = colours(theme);
  const of = (name: string) => {
    const value = all.get(name);
    if (!value) throw new Error(`no colour --${name}`);
    return value;
  };

  it.each(["ink", "ink-2", "ink-3", "accent"].flatMap((text) => GROUNDS.map((ground) => [text, ground])))("%s can be read on %s", (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MEANINGS)("%s can be read on its tint and on paper", (name) => {
    for (const ground of [`${name}-tint`, "canvas", "surface", "raised"]) expect(contrast(of(name), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it("buttons, borders and the focus ring can be seen", () => {
    expect(contrast(of("on-accent"), of("accent-fill"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(of("on-accent"), of("accent-hover"))).toBeGreaterThanOrEqual(4.5);
    for (const ground of ["canvas", "surface", "raised"]) {
      expect(contrast(of("field"), of(ground))).toBeGreaterThanOrEqual(3);
      expect(contrast(of("focus"), of(ground))).toBeGreaterThanOrEqual(3);
    }
  });
});

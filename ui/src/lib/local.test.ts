import { describe, expect, it } from "vitest";
import { exact, isBlank, missing, pick, withText, writtenIn } from "./local";

describe("texts in several languages", () => {
  const name = { en: "Crate", bg: "Каса", ru: " " };

  it("fall back to English, then to any", () => {
    expect(pick(name, "bg")).toBe("Каса");
    expect(pick(name, "ru")).toBe("Crate");
    expect(pick({ bg: "Каса" }, "ru")).toBe("Каса");
    expect(pick({}, "en")).toBe("");
    expect(exact(name, "ru")).toBe("");
  });

  it("are written one by one; an empty one goes away", () => {
    expect(withText(name, "ru", "Ящик")).toEqual({ en: "Crate", bg: "Каса", ru: "Ящик" });
    expect(withText(name, "bg", "")).toEqual({ en: "Crate", ru: " " });
    expect(name.bg).toBe("Каса");
  });

  it("know where something is still to be written", () => {
    expect(missing([name, {}, { en: "pc", ru: "шт." }], "ru")).toBe(1);
    expect(missing([name, {}], "en")).toBe(0);
    expect(isBlank({ en: " " })).toBe(true);
    expect(writtenIn([name, { de: "Stück" }])).toEqual(["en", "bg", "de"]);
  });
});

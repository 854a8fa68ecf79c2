import { afterEach, describe, expect, it } from "vitest";
import { CallError } from "$lib/error";
import { date, daysBetween, decimal, explain, hasText, language, money, number, ofSystem, t } from ".";
import { makeBundle, textFrom } from "./texts";

afterEach(() => language.set("en"));

describe("texts", () => {
  it("fall back to English, then to nothing", () => {
    const en = makeBundle("en", ["greeting = Hello\nonly-en = Only here"]);
    const ru = makeBundle("ru", ["greeting = Здравствуйте"]);
    expect(textFrom([ru, en], "greeting")).toBe("Здравствуйте");
    expect(textFrom([ru, en], "only-en")).toBe("Only here");
    expect(textFrom([ru, en], "nowhere")).toBeNull();
  });

  it("complain loudly about a missing one while developing", () => {
    expect(() => t("no-such-text")).toThrow("no-such-text");
    expect(hasText("no-such-text")).toBe(false);
  });

  it("follow the language at run time", () => {
    expect(t("kit-undo")).toBe("Undo");
    language.set("ru");
    expect(t("kit-undo")).toBe("Отменить");
    expect(document.documentElement.lang).toBe("ru");
  });

  it("end with one point where the value has its own", () => {
    const bg = makeBundle("bg", ["until = Важи до { $date }.", "more = Важи до { $date }…"]);
    expect(textFrom([bg], "until", { date: "18.12.2026 г." })).toBe("Важи до 18.12.2026 г.");
    expect(textFrom([bg], "until", { date: "18 декември" })).toBe("Важи до 18 декември.");
    expect(textFrom([bg], "more", { date: "2026 г." })).toBe("Важи до 2026 г.…");
  });

  it("put no invisible marks around values", () => {
    expect(t("kit-progress", { done: 21, total: 38 })).toBe("21 of 38");
  });
});

describe("errors in words", () => {
  it("choose plurals by facts that travel as text", () => {
    expect(explain(new CallError("field_too_long", { limit: "1" }))).toContain("1 character ");
    language.set("ru");
    expect(explain(new CallError("field_too_long", { limit: "200" }))).toContain("200 знаков");
  });

  it("say days and months as people write them, and years without groups", () => {
    language.set("bg");
    expect(explain(new CallError("field_out_of_range", { min: "1950-01-01", max: "2099-12-31" }, "due"))).toContain("1.01.1950\u00a0г. до");
    expect(explain(new CallError("field_out_of_range", { min: "1950-01", max: "2099-12" }, "month"))).toContain("01.1950");
    language.set("en");
    expect(explain(new CallError("field_out_of_range", { min: "1900", max: "2099" }, "birthday.year"))).toContain("1900");
    expect(explain(new CallError("field_out_of_range", { min: "0", max: "1250" }, "amount"))).toContain("1,250");
  });

  it("say so when nobody wrote the sentence yet", () => {
    expect(explain(new CallError("brand_new_code"))).toContain("brand_new_code");
  });

  it("are made from whatever was thrown", () => {
    expect(CallError.from({ code: "not_found", args: {}, place: null })).toMatchObject({ code: "not_found", place: undefined });
    expect(CallError.from(new TypeError("x")).code).toBe("internal");
  });
});

describe("formats", () => {
  const NBSP = "\u00a0";

  it("write money as the language does, cents only if there are any", () => {
    expect(money({ minor: 14_800_000, currency: "EUR" })).toBe("€148,000");
    expect(money({ minor: 14_800_050, currency: "EUR" })).toBe("€148,000.50");
    expect(money({ minor: -500, currency: "EUR" })).toBe("\u2212€5");
    expect(money({ minor: 1200, currency: "JPY" })).toBe("¥1,200");
    expect(money({ minor: 14_800_000, currency: "EUR" }, { bare: true })).toBe("148,000");
    language.set("ru");
    expect(money({ minor: 14_800_000, currency: "EUR" })).toBe(`148${NBSP}000${NBSP}€`);
  });

  it("keep every cent of the largest amount", () => {
    expect(decimal({ minor: 9_007_199_254_740_991, currency: "EUR" })).toBe("90071992547409.91");
    expect(decimal({ minor: -5, currency: "EUR" })).toBe("-0.05");
  });

  it("write numbers and shares", () => {
    expect(number(0.476, { percent: true })).toBe(`47.6${NBSP}%`);
    expect(number(-3.5)).toBe("\u22123.5");
    language.set("bg");
    expect(number(0.476, { percent: true })).toBe(`47,6${NBSP}%`);
  });

  it("write dates without a time zone in between", () => {
    const now = new Date("2026-11-21T23:59:00");
    expect(date("2026-11-30", "short", now)).toBe(`30${NBSP}Nov`);
    expect(date("2027-01-05", "short", now)).toBe(`5${NBSP}Jan${NBSP}2027`);
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  });

  it("take the first of the system's languages that we speak", () => {
    expect(ofSystem(["de-DE", "bg-BG", "en"])).toBe("bg");
    expect(ofSystem(["fr"])).toBe("en");
  });
});

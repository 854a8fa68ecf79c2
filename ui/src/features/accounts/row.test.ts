import { beforeEach, describe, expect, it } from "vitest";
import { language } from "$lib/i18n";
import { coverageText, coverageWarning, dayInWords, hasSales, inOneLine, nextStep } from "./row";

const today = "2026-11-21"; // a Saturday
const row = { next_step: "Talks on framework", next_step_on: "2026-11-24", last_met: "2026-11-16", known: 7 };

describe("next step of a row", () => {
  beforeEach(() => language.set("en"));

  it("names the nearer day the shorter", () => {
    expect(dayInWords("2026-11-21", today)).toBe("today");
    expect(dayInWords("2026-11-22", today)).toBe("tomorrow");
    expect(dayInWords("2026-11-24", today)).toBe("Tue");
    expect(dayInWords("2026-11-27", today).replace("\u00a0", " ")).toBe("Fri");
    expect(dayInWords("2026-12-24", today).replace("\u00a0", " ")).toBe("24 Dec");
  });

  it("says how late it is", () => {
    expect(nextStep(row, today)).toEqual({ text: "Talks on framework", when: "Tue", late: false });
    expect(inOneLine(nextStep(row, today))).toBe("Talks on framework, Tue");
    expect(nextStep({ ...row, next_step_on: "2026-11-16" }, today)).toEqual({ text: "Talks on framework", when: "5 days late", late: true });
    expect(nextStep({ ...row, next_step_on: null }, today)).toEqual({ text: "Talks on framework", when: "", late: false });
  });

  it("without a step speaks of the silence", () => {
    const none = { ...row, next_step: "", next_step_on: null };
    expect(nextStep({ ...none, last_met: "2026-09-09" }, today)).toEqual({ text: "Nobody met for 73 days", when: "", late: true });
    expect(nextStep({ ...none, last_met: null }, today).late).toBe(true);
    expect(nextStep(none, today)).toEqual({ text: "", when: "", late: false });
    expect(nextStep({ ...none, last_met: null, known: 0 }, today).text).toBe("");
  });

  it("tells no sales entered from sales", () => {
    const money = (minor: number) => ({ minor, currency: "EUR" });
    expect(hasSales({ revenue: money(0), months: [0, 0, 0] })).toBe(false);
    expect(hasSales({ revenue: money(0), months: [500, 0, 0] })).toBe(true);
    expect(hasSales({ revenue: money(100), months: [] })).toBe(true);
  });

  it("says how many could decide only where that is more than is known", () => {
    expect(coverageText({ met: 0, known: 3, could_decide: 3 })).toBe("0 met, 3 known");
    expect(coverageText({ met: 1, known: 3, could_decide: 7 })).toBe("1 met, 3 known, 7 could decide");
  });

  it("warns of a single contact and of nobody met", () => {
    expect(coverageWarning({ met: 2, known: 3, could_decide: 4 })).toBeNull();
    expect(coverageWarning({ met: 1, known: 3, could_decide: 7 })).not.toBeNull();
    expect(coverageWarning({ met: 1, known: 1, could_decide: 1 })).toBeNull();
    expect(coverageWarning({ met: 0, known: 2, could_decide: 4 })).not.toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { addDays, parseDate } from "./parse-date";

// A Saturday.
const TODAY = "2026-11-21";
const read = (text: string) => {
  const result = parseDate(text, TODAY);
  return result.ok ? result.value : result;
};

describe("dates as people type them", () => {
  it.each([
    ["2026-11-30", "2026-11-30"],
    ["30.11.2026", "2026-11-30"],
    ["30/11/26", "2026-11-30"],
    ["30.11.2026 г.", "2026-11-30"],
    ["30 11", "2026-11-30"],
    ["30.11.", "2026-11-30"],
    ["30 Nov", "2026-11-30"],
    ["Nov 30, 2026", "2026-11-30"],
    ["30 ноября", "2026-11-30"],
    ["30 ноя", "2026-11-30"],
    ["30 ноември 2026", "2026-11-30"],
    ["1 мая", "2027-05-01"],
    ["today", TODAY],
    ["завтра", "2026-11-22"],
    ["+7", "2026-11-28"],
    ["fri", "2026-11-27"],
    ["пт", "2026-11-27"],
    ["суббота", "2026-11-28"],
    ["", null],
  ])("%s", (text, iso) => expect(read(text)).toBe(iso));

  it("means the next such day, unless it was lately", () => {
    expect(read("1 Feb")).toBe("2027-02-01");
    expect(read("1 Nov")).toBe("2026-11-01");
  });

  it("offers the nearest day that exists", () => {
    expect(read("31 Nov 2026")).toEqual({ ok: false, problem: "day", days: 30, suggest: "2026-11-30" });
    expect(read("29.02.2027")).toMatchObject({ suggest: "2027-02-28" });
    expect(read("29.02.2028")).toBe("2028-02-29");
  });

  it.each(["soon", "32.11", "13/13", "30 xyz", "ма 5", "0.5"])("refuses %s", (text) => {
    expect(read(text)).toEqual({ ok: false, problem: "malformed" });
  });

  it.each([
    ["31.12.1949", false],
    ["01.01.1950", true],
    ["31.12.2099", true],
    ["1 Jan 2100", false],
    ["22 ноября 1026", false],
    ["31.11.0026", false],
    ["9999-12-31", false],
  ])("takes days of the years the program takes: %s", (text, taken) => {
    const result = parseDate(text, TODAY);
    expect(result.ok).toBe(taken);
    if (!result.ok) expect(result.problem, "said apart from what is no date").toBe("range");
  });

  it("counts no days past the last year", () => {
    expect(parseDate("+9", "2099-12-30")).toEqual({ ok: false, problem: "range" });
  });

  it("counts days over months and years", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2028-03-01", -1)).toBe("2028-02-29");
  });
});

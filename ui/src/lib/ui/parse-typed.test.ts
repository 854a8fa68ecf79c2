import { describe, expect, it } from "vitest";
import { parseBirthday, parseMonth, parseWhole } from "./parse-typed";

const value = <T>(parsed: { ok: boolean; value?: T | null }) => (parsed.ok ? parsed.value : "refused");

describe("months", () => {
  it("are read however they are written", () => {
    for (const text of ["2019-03", "03.2019", "3/2019", "March 2019", "mar 2019", "март 2019", "март 2019 г.", "марта 2019"]) {
      expect(value(parseMonth(text)), text).toBe("2019-03");
    }
    expect(value(parseMonth(" "))).toBeNull();
    for (const text of ["2019", "13.2019", "March", "soon"]) expect(value(parseMonth(text)), text).toBe("refused");
  });

  it("lie in the years of business", () => {
    expect(value(parseMonth("01.1950"))).toBe("1950-01");
    expect(value(parseMonth("декабрь 2099"))).toBe("2099-12");
    for (const text of ["12.1949", "2100-01", "март 1026"]) {
      expect(parseMonth(text), text).toEqual({ ok: false, range: { min: 1950, max: 2099 } });
    }
  });
});

describe("birthdays", () => {
  it("may lack a year", () => {
    for (const text of ["17 March", "17.03", "17/3", "17 марта", "март 17", "17.03."]) {
      expect(value(parseBirthday(text, 2026)), text).toEqual({ month: 3, day: 17, year: null });
    }
    expect(value(parseBirthday("29 Feb", 2026))).toEqual({ month: 2, day: 29, year: null });
  });

  it("take a year of two or four figures, never one to come", () => {
    for (const text of ["17 March 1974", "17.03.1974", "17.3.74", "1974-03-17", "17 марта 1974 г."]) {
      expect(value(parseBirthday(text, 2026)), text).toEqual({ month: 3, day: 17, year: 1974 });
    }
    expect(value(parseBirthday("1.2.04", 2026))).toEqual({ month: 2, day: 1, year: 2004 });
  });

  it("are not made of a year alone, nor of a day that does not exist", () => {
    for (const text of ["1974", "29.2.1975", "31 Nov", "soon"]) expect(value(parseBirthday(text, 2026)), text).toBe("refused");
    expect(parseBirthday("31 февраля", 2026)).toEqual({ ok: false, last: "2000-02-29" });
    expect(parseBirthday("31.02.1975", 2026), "and of its year").toEqual({ ok: false, last: "1975-02-28" });
    expect(value(parseBirthday(""))).toBeNull();
  });

  it("are of people who may be alive", () => {
    expect(value(parseBirthday("01.01.1900", 2026))).toEqual({ month: 1, day: 1, year: 1900 });
    for (const text of ["31.12.1899", "17 марта 1074"]) {
      expect(parseBirthday(text, 2026), text).toEqual({ ok: false, range: { min: 1900, max: 2099 } });
    }
  });
});

describe("whole numbers", () => {
  it("may have groups", () => {
    for (const text of ["1420", "1 420", "1,420", "1.420", "1\u00a0420"]) expect(value(parseWhole(text)), text).toBe(1420);
    expect(value(parseWhole(""))).toBeNull();
    for (const text of ["12.5", "-3", "many"]) expect(value(parseWhole(text)), text).toBe("refused");
  });
});

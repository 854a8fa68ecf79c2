import { describe, expect, it } from "vitest";
import { lastMonths, monthAfter, monthOf, pasted } from "./revenue";

describe("months", () => {
  it("go over the year both ways", () => {
    expect(monthAfter("2026-11", 3)).toBe("2027-02");
    expect(monthAfter("2026-01", -1)).toBe("2025-12");
    expect(monthAfter("2026-01", -13)).toBe("2024-12");
  });

  it("are the last whole ones, holes filled with nothing", () => {
    const revenue = [{ month: "2026-10", amount: { minor: 5, currency: "EUR" } }, { month: "2026-11", amount: { minor: 9, currency: "EUR" } }];
    expect(lastMonths(revenue, "2026-11-21", 2)).toEqual([
      { month: "2026-09", minor: 0 },
      { month: "2026-10", minor: 5 },
    ]);
  });
});

describe("figures from a spreadsheet", () => {
  const now = "2027-03";

  it("fill months from the one they are pasted into", () => {
    expect(pasted("1 200,50\t900\t\t1100", "2026-11", now, "EUR")).toEqual([
      { month: "2026-11", minor: 120050 },
      { month: "2026-12", minor: 90000 },
      { month: "2027-01", minor: null },
      { month: "2027-02", minor: 110000 },
    ]);
    expect(pasted("1,200\r\n900\r\n", "2026-01", now, "EUR")).toHaveLength(2);
  });

  it("of a table go months down and years across, as the months are shown", () => {
    expect(pasted("100\t300\n200\t400\n", "2025-11", now, "JPY")).toEqual([
      { month: "2025-11", minor: 100 },
      { month: "2026-11", minor: 300 },
      { month: "2025-12", minor: 200 },
      { month: "2026-12", minor: 400 },
    ]);
  });

  it("of a table that runs past December are refused: the next year has its own column", () => {
    expect(pasted("1\t2\n3\t4\n5\t6", "2025-11", now, "JPY")).toEqual({ past: "december" });
  });

  it("leave a single value to its field", () => {
    expect(pasted("148 000", "2026-01", now, "EUR")).toBeNull();
  });

  it("are refused whole if one is no amount", () => {
    expect(pasted("1200\ttotal\t900", "2026-01", now, "EUR")).toEqual({ wrong: "total" });
    expect(pasted("1200\t-900", "2026-01", now, "EUR")).toEqual({ wrong: "-900" });
    expect(pasted("€1200\t$900", "2026-01", now, "EUR"), "dollars aren't euros").toEqual({ foreign: "$900" });
    expect(pasted("1200 лв\t900 лв.", "2026-01", now, "BGN")).toHaveLength(2);
  });

  it("are refused whole if one is for a month to come, where nothing and 0 say nothing", () => {
    expect(pasted("100\t200\t300", "2027-02", now, "JPY")).toEqual({ ahead: "2027-04" });
    expect(pasted("100\t200\t0\t", "2027-02", now, "JPY")).toEqual([
      { month: "2027-02", minor: 100 },
      { month: "2027-03", minor: 200 },
    ]);
  });

  it("with their months beside them go to those months, wherever they are pasted", () => {
    const wanted = [
      { month: "2026-03", minor: 120000 },
      { month: "2026-04", minor: null },
      { month: "2026-05", minor: 90000 },
    ];
    expect(pasted("Month\tRevenue\n2026-03\t1,200\n2026-04\t\n2026-05\t900\n", "2024-01", now, "EUR"), "columns have names").toEqual(wanted);
    expect(pasted("март 2026\t1200\nапрель 2026 г.\t\nмай 2026\t900", "2024-01", now, "EUR"), "months are words").toEqual(wanted);
    expect(pasted("\t2025\t2026\nMarch\t10\t1200\nApr.\t20\t\n5\t30\t900", "2024-01", now, "EUR"), "years stand above").toEqual([
      { month: "2025-03", minor: 1000 },
      { month: "2026-03", minor: 120000 },
      { month: "2025-04", minor: 2000 },
      { month: "2026-04", minor: null },
      { month: "2025-05", minor: 3000 },
      { month: "2026-05", minor: 90000 },
    ]);
    expect(pasted("2026-03\t1200\nsum\t900", "2026-01", now, "EUR"), "what is no month isn't guessed").toEqual({ wrong: "2026-03" });
  });

  it("know a month however a spreadsheet writes it", () => {
    for (const text of ["2026-03", "03.2026", "3/2026", "01.03.2026", "2026-03-01", "Mar 2026", "March 2026", "март 2026 г.", "мар. 2026", "Mar-26", "мар.26", "31.03.2026", "3/31/2026", "31/3/2026", "1/3/2026"]) expect(monthOf(text), text).toBe("2026-03");
    for (const text of ["2026", "13.2026", "1200", "03", "Total 2026", "", "2/3/2026", "31.13.2026"]) expect(monthOf(text), text).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import type { CalendarEntry } from "$lib/bindings";
import { language } from "$lib/i18n";
import { byDayOf, wordsOf } from "./entry";

const entry = (on: string): CalendarEntry => ({ on, proposal_id: "p", title: "Crates", account: "Belvara", number: "", state: "sent", task: null });

describe("an entry of the calendar", () => {
  it("names the customer first", () => {
    language.set("en");
    expect(wordsOf(entry("2026-11-26"))).toBe("Belvara: Terms end");
  });

  it("stands on its day", () => {
    const days = byDayOf([entry("2026-11-26"), entry("2026-11-27"), entry("2026-11-26")]);
    expect([days.get("2026-11-26")?.length, days.get("2026-11-27")?.length]).toEqual([2, 1]);
  });
});

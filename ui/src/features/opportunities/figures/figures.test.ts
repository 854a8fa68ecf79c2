import { expect, test } from "vitest";
import { hours, monthsBefore, timeShare, wonWords } from "./figures";

const deals = (won: number, lost: number, rate: string | null) => ({ worked: won + lost + 1, won, lost, open: 1, rate });
const effort = (contacts: number, minutes: number, unmeasured = 0) => ({ contacts, minutes, unmeasured });

test("a share of won deals is said from five ended ones on", () => {
  expect(wonWords(deals(0, 0, null)), "none has ended").toBe("–");
  expect(wonWords(deals(2, 0, "100")), "two of two is no rule").toMatch(/^2.of.2$/);
  expect(wonWords(deals(2, 3, "40"))).toBe("40\u00a0%");
});

test("a share of time is said of contacts whose length is known", () => {
  expect(timeShare(effort(2, 90), effort(6, 270, 3)), "five were measured").toBeCloseTo(0.25);
  expect(timeShare(effort(2, 90), effort(6, 270, 4)), "four were measured").toBeNull();
  expect(timeShare(effort(5, 0, 5), effort(5, 0, 5)), "nobody noted a length").toBeNull();
});

test("hours keep a decimal while they are few", () => {
  expect(hours(90)).toBe("1.5");
  expect(hours(120)).toBe("2");
  expect(hours(2645)).toBe("44");
});

test("so many months ago is a day that exists", () => {
  expect(monthsBefore("2026-11-23", 12)).toBe("2025-11-23");
  expect(monthsBefore("2026-05-31", 3)).toBe("2026-02-28");
});

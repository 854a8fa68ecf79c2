import { expect, test } from "vitest";
import { medianDays, wonWords } from "./rates";

const count = (accepted: number, declined: number, median_days: number | null = 12) => ({ accepted, declined, median_days });

test("a share is said as a percentage from five decided on", () => {
  expect(wonWords(count(0, 0))).toBe("–");
  expect(wonWords(count(1, 0))).toMatch(/^1.of.1$/);
  expect(wonWords(count(2, 2))).toMatch(/^2.of.4$/);
  expect(wonWords(count(3, 2))).toBe("60\u00a0%");
});

test("days to an answer are told from three answers on", () => {
  expect(medianDays(count(1, 0))).toBeNull();
  expect(medianDays(count(1, 1))).toBeNull();
  expect(medianDays(count(2, 1))).toBe(12);
});

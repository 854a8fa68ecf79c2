import { expect, test } from "vitest";
import { medianDays, wonWords } from "./rates";

const count = (accepted: number, declined: number, rate: number | null = null) => ({ accepted, declined, rate });

test("a share is said as a percentage where there is one", () => {
  expect(wonWords(count(0, 0))).toBe("–");
  expect(wonWords(count(1, 0))).toMatch(/^1.of.1$/);
  expect(wonWords(count(2, 2))).toMatch(/^2.of.4$/);
  expect(wonWords(count(3, 2, 600))).toBe("60\u00a0%");
});

test("days to an answer are told where the program tells them", () => {
  expect(medianDays({ median_days: null })).toBeNull();
  expect(medianDays({ median_days: 12 })).toBe(12);
});

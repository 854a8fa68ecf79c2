import { expect, test } from "vitest";
import { savedWords } from "./saved";

const now = new Date(2026, 10, 22, 15, 0);

test("a time alone only for today", () => {
  expect(savedWords(new Date(2026, 10, 22, 9, 42), now)).toBe("Saved at 09:42");
  expect(savedWords(new Date(2026, 10, 14, 9, 42, 7), now)).toMatch(/^Saved on .*14.*Nov.*, 09:42$/);
});

test("a day without a time is not midnight", () => {
  expect(savedWords(new Date("2026-11-22T00:00:00.523Z"), now)).toBe("Everything is saved");
  expect(savedWords(new Date("2026-10-02T00:00:00Z"), now)).not.toContain(":");
});

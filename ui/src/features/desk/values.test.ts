import { expect, it } from "vitest";
import { pageList } from "./values";

it("names the pages of a number, runs of them in short", () => {
  expect(pageList([])).toBe("");
  expect(pageList([3])).toBe("3");
  expect(pageList([3, 1, 3])).toBe("1, 3");
  expect(pageList([1, 2])).toBe("1, 2");
  expect(pageList([2, 3, 4, 7])).toBe("2–4, 7");
});

import { expect, test } from "vitest";
import { parseMinutes } from "./minutes";

test("minutes, hours and the clock are understood", () => {
  expect(parseMinutes(" 45 ")).toEqual({ ok: true, value: 45 });
  expect(parseMinutes("45 min")).toEqual({ ok: true, value: 45 });
  expect(parseMinutes("1:30")).toEqual({ ok: true, value: 90 });
  expect(parseMinutes("1.5 h")).toEqual({ ok: true, value: 90 });
  expect(parseMinutes("2 часа")).toEqual({ ok: true, value: 120 });
  expect(parseMinutes("")).toEqual({ ok: true, value: null });
});

test("what can't be a time is not taken", () => {
  for (const text of ["0", "1441", "long", "1:75", "-5", "12.5"]) expect(parseMinutes(text), text).toEqual({ ok: false });
});

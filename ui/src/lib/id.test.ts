import { expect, test } from "vitest";
import { isId, isNowhere, newId } from "./id";

test("an address that holds no key leads nowhere, a failed read of a key does not", () => {
  expect(isId(newId())).toBe(true);
  expect(isNowhere({ code: "bad_request" }, "nope")).toBe(true);
  expect(isNowhere({ code: "not_found" }, newId())).toBe(true);
  expect(isNowhere({ code: "disk_full" }, newId())).toBe(false);
  expect(isNowhere(null, "nope")).toBe(false);
});

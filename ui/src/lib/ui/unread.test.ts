import { expect, test } from "vitest";
import { goToUnread } from "./unread";

test("a form with a field that can't be read goes there instead of on", () => {
  document.body.innerHTML = '<form><input id="what"><input id="day" data-unread></form>';
  const form = document.querySelector("form");
  expect(goToUnread(form), "the day would be left out in silence").toBe(true);
  expect(document.activeElement?.id).toBe("day");
  form?.querySelector("#day")?.removeAttribute("data-unread");
  expect(goToUnread(form), "now all of it can be read").toBe(false);
});

import { describe, expect, it } from "vitest";
import type { AccountListRes } from "$lib/bindings";
import { PAGE, pageOf, rowAt, shownNow } from "./pages";

function answer(page: number, total = 100_000): AccountListRes {
  const rows = Array.from({ length: PAGE }, (_, i) => ({ id: `a${page * PAGE + i}` }));
  return { total, rows } as unknown as AccountListRes;
}

describe("pages of a long list", () => {
  it("finds a row in the page that holds it", () => {
    expect(pageOf(0)).toBe(0);
    expect(pageOf(99_999)).toBe(999);
    const shown = shownNow("f", [[999, answer(999)]], null);
    expect(rowAt(shown, 99_999)?.id).toBe("a99999");
    expect(rowAt(shown, 5)).toBeUndefined();
  });

  it("joins the two pages the window lies over", () => {
    const shown = shownNow("f", [[0, answer(0)], [1, answer(1)]], null);
    expect([rowAt(shown, 99)?.id, rowAt(shown, 100)?.id]).toEqual(["a99", "a100"]);
  });

  it("keeps the figures while another part is read", () => {
    const before = shownNow("f", [[0, answer(0)]], null);
    const shown = shownNow("f", [[500, undefined], [501, undefined]], before);
    expect(shown?.totals.total).toBe(100_000);
    expect(rowAt(shown, 50_010)).toBeUndefined();
  });

  it("keeps the old list until the first answer to a new filter", () => {
    const before = shownNow("all", [[0, answer(0)]], null);
    const waiting = shownNow("glass", [[0, undefined]], before);
    expect(rowAt(waiting, 0)?.id).toBe("a0");
    expect(shownNow("glass", [[0, answer(0, 1)]], waiting)?.totals.total).toBe(1);
    expect(shownNow("glass", [[0, undefined]], null)).toBeNull();
  });
});

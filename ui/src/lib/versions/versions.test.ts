import { describe, expect, it } from "vitest";
import type { VersionRow } from "$lib/bindings";
import { comparedWith, extendedTo, mayExtend, mayReopen, mayRevise, newestFirst } from "./versions";

const row = (id: string, revision: number) => ({ id, revision }) as VersionRow;

describe("versions", () => {
  const rows = [row("a", 1), row("b", 2), row("c", 3)];

  it("stand with the newest first", () => expect(newestFirst(rows).map(({ id }) => id)).toEqual(["c", "b", "a"]));

  it("are compared with the one before, the first with the second", () => {
    expect(comparedWith(rows, "c")).toEqual({ left: "b", right: "c" });
    expect(comparedWith(rows, "a")).toEqual({ left: "a", right: "b" });
    expect(comparedWith([row("a", 1)], "a")).toBeNull();
    expect(comparedWith(rows, "elsewhere")).toBeNull();
  });

  it("are extended from the day promised, or from today when it has passed", () => {
    expect(extendedTo("2026-12-18", "2026-11-22", 30)).toBe("2027-01-17");
    expect(extendedTo("2026-11-01", "2026-11-22", 15)).toBe("2026-12-07");
  });

  it("offer what their state allows", () => {
    expect([mayRevise("sent"), mayRevise("declined"), mayRevise("draft"), mayRevise("accepted"), mayRevise("superseded")]).toEqual([true, true, false, false, false]);
    expect([mayExtend("expired"), mayExtend("withdrawn")]).toEqual([true, false]);
    expect([mayReopen("accepted"), mayReopen("sent"), mayReopen("superseded")]).toEqual([true, false, false]);
  });
});

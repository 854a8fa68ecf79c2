import { describe, expect, it } from "vitest";
import { layoutFor } from "./columns";

const ids = (width: number) => layoutFor(width, "EUR").columns.map(({ id }) => id);

describe("columns", () => {
  it("give way from the least wanted on, never the name and the next step", () => {
    expect(ids(1068)).toEqual(["mark", "name", "revenue", "share", "months", "coverage", "last_met", "next_step"]);
    expect(ids(812)).not.toContain("months");
    expect(ids(588)).toEqual(["mark", "name", "revenue", "coverage", "next_step"]);
  });

  it("let the rows know", () => {
    const layout = layoutFor(588, "EUR");
    expect([layout.has("name"), layout.has("share"), layout.bar]).toEqual([true, false, false]);
  });
});

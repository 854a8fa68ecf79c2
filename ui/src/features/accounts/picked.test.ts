import { describe, expect, it } from "vitest";
import { between, Selection } from "./picked.svelte";

const row = (index: number) => ({ id: `a${index}`, name: `Account ${index}`, index });

describe("several accounts", () => {
  it("are kept in the order of the list", () => {
    const selection = new Selection();
    selection.toggle(row(5));
    selection.add(between(3, 1).map(row));
    expect(selection.all.map(({ id }) => id)).toEqual(["a1", "a2", "a3", "a5"]);
    selection.toggle(row(2));
    expect(selection.has("a2")).toBe(false);
    expect(selection.count).toBe(3);
  });

  it("show their ticks from the first pick until cleared", () => {
    const selection = new Selection();
    selection.toggle(row(0));
    expect(selection.on).toBe(true);
    selection.clear();
    expect([selection.on, selection.count]).toEqual([false, 0]);
  });
});

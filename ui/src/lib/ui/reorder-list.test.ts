import { fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet, tick } from "svelte";
import { describe, expect, it, vi } from "vitest";
import ReorderList from "./ReorderList.svelte";

const row = createRawSnippet<[string, number]>((item) => ({ render: () => `<span>${item()}</span>` }));
function draw(items: string[], more: object = {}) {
  const onmove = vi.fn();
  const ondelete = vi.fn();
  const props = { label: "Blocks", key: (item: unknown) => String(item), name: (item: unknown) => String(item), row: row as never, onmove, ondelete, ...more };
  const { rerender } = render(ReorderList, { ...props, items });
  return { onmove, ondelete, show: (next: string[]) => rerender({ ...props, items: next }) };
}
const at = (name: string) => screen.getByText(name).closest("li") as HTMLElement;
const focused = () => document.activeElement?.textContent?.trim();

describe("a list whose order matters", () => {
  it("tells what Delete was pressed on, and hands the focus to the row that takes its place", async () => {
    const { ondelete, show } = draw(["a", "b", "c"]);
    at("b").focus();
    await fireEvent.keyDown(at("b"), { key: "Delete" });
    expect(ondelete).toHaveBeenCalledWith("b");
    await show(["a", "c"]);
    await tick();
    expect(focused()).toBe("c");
    await show(["a"]);
    await tick();
    expect(focused()).toBe("a");
  });

  it("keeps the focus on the row that is moved from elsewhere", async () => {
    const { show } = draw(["a", "b", "c"]);
    at("a").focus();
    await show(["b", "c", "a"]);
    await tick();
    expect(focused()).toBe("a");
  });

  it("passes what stays where it is, and doesn't move that", async () => {
    const { onmove } = draw(["a", "still", "c"], { still: (item: unknown) => item === "still" });
    await fireEvent.keyDown(at("a"), { key: "ArrowDown", altKey: true });
    expect(onmove).toHaveBeenLastCalledWith(0, 2);
    await fireEvent.keyDown(at("c"), { key: "ArrowUp", altKey: true });
    expect(onmove).toHaveBeenLastCalledWith(2, 0);
    await fireEvent.keyDown(at("still"), { key: "ArrowUp", altKey: true });
    expect(onmove).toHaveBeenCalledTimes(2);
  });

  it("uses up the Enter that opens a row, so that it is no new line in the text that gets the focus", async () => {
    const onopen = vi.fn();
    draw(["a"], { onopen });
    const went = await fireEvent.keyDown(at("a"), { key: "Enter" });
    expect(onopen).toHaveBeenCalledWith("a");
    expect(went, "the key's own action is stopped").toBe(false);
  });

  it("is one stop of Tab, at the row last come to", async () => {
    draw(["a", "b", "c"]);
    const stops = () => ["a", "b", "c"].filter((name) => at(name).tabIndex === 0);
    expect(stops()).toEqual(["a"]);
    at("a").focus();
    await fireEvent.keyDown(at("a"), { key: "ArrowDown" });
    expect(focused()).toBe("b");
    expect(stops()).toEqual(["b"]);
  });

  it("is entered by F6 at what is current, else at its first row", async () => {
    const { show } = draw(["a", "b"]);
    expect(at("a").dataset["paneStart"]).toBe("true");
    await show(["b", "a"]);
    expect(at("b").dataset["paneStart"]).toBe("true");
  });
});

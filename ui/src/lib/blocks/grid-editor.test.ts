import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { language } from "$lib/i18n";
import { numberOf } from "./grid";
import GridEditor from "./GridEditor.svelte";

beforeEach(() => language.set("en"));
afterEach(cleanup);

type Cell = { row: number; column: number; text: string };
const onset = vi.fn((cells: Cell[]) => cells.filter(({ column, text }) => column === 1 && numberOf(text, "en") === undefined));
function show() {
  onset.mockClear();
  const leave = vi.fn();
  const onremove = vi.fn();
  const props = { label: "Figures", columns: [{ name: "Year" }, { name: "Loads", number: true }], rows: [["2025", "3"], ["2026", "4"]], onset, onadd: vi.fn(), onremove, leave, most: 9 };
  const { rerender } = render(GridEditor, props);
  return { leave, onremove, props, rerender };
}
const cell = (name: RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });
async function typeKeys(input: HTMLInputElement, text: string): Promise<void> {
  await fireEvent.focus(input);
  for (let end = 1; end <= text.length; end += 1) {
    await fireEvent.input(input, { target: { value: text.slice(0, end) } });
    expect(input.value).toBe(text.slice(0, end));
  }
}

describe("cells to type in", () => {
  it("write a number once its cell is left, and leave the keys alone until then", async () => {
    const { leave } = show();
    const input = cell(/Loads.*1/);
    await typeKeys(input, "1,200.50");
    expect(onset).not.toHaveBeenCalled();
    await fireEvent.blur(input);
    expect(onset).toHaveBeenCalledExactlyOnceWith([{ row: 0, column: 1, text: "1,200.50" }]);
    expect(leave).toHaveBeenCalled();
  });

  it("write a number after a pause too, so that a window that closes loses nothing", async () => {
    vi.useFakeTimers();
    const { leave } = show();
    const input = cell(/Loads.*1/);
    await typeKeys(input, "12");
    await vi.advanceTimersByTimeAsync(300);
    expect(onset).toHaveBeenCalledExactlyOnceWith([{ row: 0, column: 1, text: "12" }]);
    await typeKeys(input, "12o");
    expect(input.value).toBe("12o");
    await fireEvent(window, new Event("pagehide"));
    expect(onset).toHaveBeenLastCalledWith([{ row: 0, column: 1, text: "12o" }]);
    expect(leave).toHaveBeenCalled();
    expect(screen.queryByRole("alert")).toBeNull();
    vi.useRealTimers();
  });

  it("write words with every key", async () => {
    show();
    await fireEvent.input(cell(/Year.*1/), { target: { value: "202" } });
    expect(onset).toHaveBeenCalledExactlyOnceWith([{ row: 0, column: 0, text: "202" }]);
  });

  it("keep what can't be read and say so, also when another row goes", async () => {
    const { onremove, props, rerender } = show();
    const input = cell(/Loads.*2/);
    await typeKeys(input, "1,2oo");
    expect(screen.queryByRole("alert")).toBeNull();
    await fireEvent.blur(input);
    expect(input.value).toBe("1,2oo");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByRole("alert").textContent).toContain("not a number");
    await fireEvent.click(screen.getByRole("button", { name: /row 1/i }));
    expect(onremove).toHaveBeenCalledWith(0);
    await rerender({ ...props, rows: [["2026", "4"]] });
    expect(cell(/Loads.*1/).value).toBe("1,2oo");
  });
});

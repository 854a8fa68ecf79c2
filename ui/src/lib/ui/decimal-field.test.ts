import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CallError } from "$lib/error";
import { explain, language } from "$lib/i18n";
import { DecimalField } from "$lib/ui";

beforeEach(() => language.set("en"));
afterEach(cleanup);

async function type(text: string): Promise<HTMLInputElement> {
  const input = screen.getByRole<HTMLInputElement>("textbox");
  await fireEvent.focus(input);
  await fireEvent.input(input, { target: { value: text } });
  await fireEvent.blur(input);
  return input;
}

describe("a decimal field", () => {
  it("passes on what it understood, and says what it can't read", async () => {
    const oninput = vi.fn();
    const onsave = vi.fn();
    render(DecimalField, { label: "Price", value: "6.2", places: 6, oninput, onsave });
    await type("12,400.50");
    expect(oninput).toHaveBeenLastCalledWith("12400.5");
    expect(onsave).toHaveBeenLastCalledWith("12400.5");
    await type("about six");
    expect(screen.getByRole("alert").textContent).toContain("not a number");
    expect(onsave).toHaveBeenCalledTimes(1);
  });

  it("takes back a figure that was only the beginning of what can't be read", async () => {
    const oninput = vi.fn();
    const { rerender } = render(DecimalField, { label: "Price", value: "6.2", places: 6, oninput });
    const input = screen.getByRole<HTMLInputElement>("textbox");
    await fireEvent.focus(input);
    await fireEvent.input(input, { target: { value: "12" } });
    await rerender({ value: "12" });
    await fireEvent.input(input, { target: { value: "12x" } });
    expect(oninput.mock.calls, "12 is not what was meant").toEqual([["12"], ["6.2"]]);
  });

  it("keeps what was typed when it can't be written", async () => {
    let full = true;
    const onsave = vi.fn(async () => {
      if (full) throw new CallError("disk_full");
    });
    render(DecimalField, { label: "Price", value: "6.2", places: 6, onsave });
    const input = await type("7");
    await vi.waitFor(() => expect(screen.getByRole("alert").textContent).toContain(explain(new CallError("disk_full"))));
    expect(input.value).toBe("7");
    full = false;
    await fireEvent.keyDown(input, { key: "Enter" });
    await vi.waitFor(() => expect(onsave).toHaveBeenCalledTimes(2));
  });

  it("takes emptiness only where it means something", async () => {
    const onsave = vi.fn();
    const { rerender } = render(DecimalField, { label: "Price", value: "6.2", places: 6, onsave });
    const input = await type("");
    await vi.waitFor(() => expect(input.value).toBe("6.2"));
    expect(onsave).not.toHaveBeenCalled();
    await rerender({ empty: true });
    await type("");
    expect(onsave).toHaveBeenCalledWith(null);
  });
});

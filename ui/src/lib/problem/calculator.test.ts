import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { language } from "$lib/i18n";
import type { ProblemCost } from "$lib/bindings";
import Calculator from "./Calculator.svelte";
import { newPart } from "./cost";

beforeEach(() => language.set("en"));
afterEach(cleanup);

async function write(label: string, text: string): Promise<void> {
  const input = screen.getByLabelText<HTMLInputElement>(label);
  await fireEvent.focus(input);
  await fireEvent.input(input, { target: { value: text } });
  await fireEvent.blur(input);
}

it("keeps a part to itself until one of it costs something", async () => {
  const onset = vi.fn((cost: ProblemCost | null) => void shown.rerender({ cost }));
  const ontype = vi.fn();
  const shown = render(Calculator, { cost: null, currency: "EUR", counted: null, problem: null, ontype, onset, onleave: () => undefined });
  await fireEvent.click(screen.getByRole("button", { name: "Work it out" }));
  await write("What is counted", "Hours");
  await write("How many", "212");
  await write("For one", "0");
  expect(onset, "nothing costs nothing").not.toHaveBeenCalled();
  expect(ontype, "nor is it stored while it is typed").not.toHaveBeenCalled();
  expect(screen.getByText("not counted")).toBeTruthy();
  await write("For one", "19");
  expect(onset.mock.calls).toEqual([[{ currency: "EUR", source: "", parts: [{ ...newPart(), label: "Hours", quantity: "212", rate: "19" }] }]]);
});

it("says of a stored part without a price that it isn't counted", () => {
  const cost = { currency: "EUR", source: "", parts: [newPart()] };
  render(Calculator, { cost, currency: "EUR", counted: null, problem: null, ontype: () => undefined, onset: () => undefined, onleave: () => undefined });
  expect(screen.getByText("not counted")).toBeTruthy();
  expect(screen.getByText("Not counted: write what one of it costs.")).toBeTruthy();
});

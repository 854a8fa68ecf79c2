import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { afterEach, beforeEach, expect, it } from "vitest";
import { language } from "$lib/i18n";
import WideGrid from "./WideGrid.svelte";

beforeEach(() => language.set("en"));
afterEach(cleanup);

const children = createRawSnippet(() => ({ render: () => `<input aria-label="First" />` }));
const show = (columns: number) => render(WideGrid, { label: "Cells", title: "Plan", columns, rows: 2, children });
const cells = () => screen.queryAllByRole("textbox", { name: "First" });

it("shows three columns beside the pages, and once only while they are open wide", async () => {
  show(3);
  expect(cells()).toHaveLength(1);
  await fireEvent.click(screen.getByRole("button", { name: /Open wider/ }));
  expect(cells(), "two of the same would be two to keep alike").toHaveLength(1);
  expect(screen.getByRole("dialog", { name: "Plan" }).contains(cells()[0] as Node)).toBe(true);
});

it("writes four columns in a sheet, and says meanwhile how many there are", async () => {
  show(4);
  expect(cells()).toHaveLength(0);
  expect(screen.getByText("4 columns, 2 rows")).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: /Open wider/ }));
  expect(cells()).toHaveLength(1);
});

import { basename } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { DeskPage, expect, open, test } from "./app";
import { pdfsIn, readPdf } from "./pdf";

const PEOPLE = [
  { name: "Ada Marten", position: "Managing director", reader: "Director" },
  { name: "Hana Lisková", position: "Head of people", reader: "HR" },
  { name: "Фёдор Числов", position: "Finance director", reader: "Finance, technical" },
];
/** 4,800 + 12 × 250 + 3 × 900 = 10,500 once; 6,000 a year beside it. */
const LINES = [
  { name: "Trial in the deep-water mill", quantity: "1", price: "4800" },
  { name: "Carbide tooling", quantity: "12", price: "250" },
  { name: "Days of training", quantity: "3", price: "900" },
  { name: "Service and spare parts", quantity: "1", price: "6000", yearly: true },
];
const WRITTEN = [
  { reader: "director", edition: "Director", block: "Your position", text: "Alder Mills cuts the thinnest veneer in the north." },
  { reader: "hr", edition: "HR", block: "What changes for people", text: "Nobody lifts a forty-kilo roll by hand again." },
  { reader: "finance", edition: "Finance, technical", block: "Basis", text: "Counted on the mill’s own ledger of last year." },
];

test("a new user writes one proposal for three readers", async ({ page, fresh }) => {
  test.setTimeout(240_000);

  await test.step("makes a workspace", async () => {
    await open(page, fresh);
    await page.getByRole("textbox", { name: "Name" }).fill("North book");
    await page.getByRole("button", { name: "Create the workspace" }).click();
    await expect(page.getByText("Start with one customer you want to keep")).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Places" })).toContainText("North book");
  });

  await test.step("enters an account", async () => {
    await page.keyboard.press("n");
    await page.getByRole("textbox", { name: "Company name" }).fill("Alder Mills");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: /Alder Mills/ })).toBeVisible();
  });

  await test.step("enters three people", async () => {
    await page.getByRole("navigation", { name: "Parts of Alder Mills" }).getByRole("link", { name: "People" }).click();
    for (const person of PEOPLE) await enterPerson(page, person);
    await expect(page.getByRole("grid", { name: "People" }).getByRole("row")).toHaveCount(1 + PEOPLE.length);
  });

  const desk = new DeskPage(page);
  await test.step("begins a proposal", async () => {
    await page.keyboard.press("p");
    await page.getByRole("textbox", { name: "Title" }).fill("A quieter peeling line");
    await page.keyboard.press("Enter");
    await desk.ready();
  });

  await test.step("prices four lines", async () => {
    for (const line of LINES) await enterLine(page, desk, line);
    await expect(desk.details.getByRole("button", { name: /^Paid once €10,500/ })).toBeVisible();
    await expect(desk.details.getByRole("button", { name: /^Paid every year €6,000/ })).toBeVisible();
  });

  await test.step("writes to each reader, and the pages follow", async () => {
    for (const { edition, block, text } of WRITTEN) {
      await showEdition(page, edition);
      await writeBlock(desk, block, text);
    }
  });

  await test.step("takes a step back and does it again", async () => {
    const { block, text } = WRITTEN[2]!;
    const field = desk.details.getByRole("textbox", { name: "Text" });
    const written = await desk.look();
    await desk.blocks.getByRole("listitem").filter({ hasText: block }).first().focus();
    await page.keyboard.press("Control+z");
    await expect(field).not.toContainText(text);
    await expect.poll(async () => (await desk.look()) === written, { message: "the page goes back" }).toBe(false);
    await page.keyboard.press("Control+Shift+z");
    await expect(field).toContainText(text);
    await expect.poll(async () => (await desk.look()) === written, { message: "the page is as it was" }).toBe(true);
  });

  await test.step("exports all three", async () => {
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("button", { name: "All editions to a folder…" }).click();
    await expect(page.getByRole("status").filter({ hasText: "3 editions exported" })).toBeVisible({ timeout: 60_000 });
    const files = pdfsIn(fresh.exports);
    expect(files.map((path) => basename(path))).toHaveLength(3);
    for (const { reader, text } of WRITTEN) {
      const { pages, text: read } = readPdf(files.find((path) => path.toLowerCase().includes(reader))!);
      const others = WRITTEN.filter((other) => other.reader !== reader);
      expect(read, `what was written to ${reader}`).toContain(text);
      for (const other of others) expect(read, `not what was written to ${other.reader}`).not.toContain(other.text);
      expect(read).toContain("Alder Mills");
      expect(read, `${reader} counts its pages`).toContain(`Page 1 of ${pages}`);
      expect(read, `${reader} shows the same one-off price`).toContain("€10,500");
    }
  });

  await test.step("prints the questionnaire", async () => {
    await page.getByRole("link", { name: "Alder Mills" }).click();
    await page.getByRole("button", { name: "VIP questionnaire" }).click();
    await page.getByRole("menuitem", { name: "Save as PDF…" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Questionnaire saved, 2 sides" })).toBeVisible({ timeout: 30_000 });
    const form = readPdf(pdfsIn(fresh.exports).find((path) => path.includes("questionnaire"))!);
    expect(form.pages, "two sides of one sheet").toBe(2);
    for (const { name } of PEOPLE) expect(form.text).toContain(name);
  });
});

test("language and theme change while one works", async ({ page, fresh }) => {
  await fresh.call("workspace_create", { path: null, folder: null, name: "Книга", language: "ru", currency: "EUR" });
  await open(page, fresh, "/accounts");
  await expect(page.getByRole("button", { name: "New account" }).first()).toBeVisible();
  for (const { language, command, account, dark } of [
    { language: "ru", command: "Русский", account: "Новый клиент", dark: /Тёмная/ },
    { language: "bg", command: "Български", account: "Нов клиент", dark: /Светла/ },
    { language: "en", command: "English", account: "New account", dark: /Dark/ },
  ]) {
    await choose(page, command);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("button", { name: account }).first()).toBeVisible();
    const before = await ground(page);
    await choose(page, dark);
    await expect.poll(() => ground(page)).not.toBe(before);
  }
});

async function enterPerson(page: Page, person: (typeof PEOPLE)[number]): Promise<void> {
  await page.getByRole("button", { name: "Add a person" }).first().click();
  await page.getByRole("combobox", { name: "Full name" }).fill(person.name);
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: person.name });
  await sheet.getByRole("button", { name: /^Position:/ }).click();
  await sheet.getByRole("textbox", { name: "Position", exact: true }).fill(person.position);
  await page.keyboard.press("Enter");
  const reader = sheet.getByRole("group", { name: "Reads as" }).getByRole("button", { name: person.reader });
  await reader.click();
  await expect(reader).toHaveAttribute("aria-pressed", "true");
  await sheet.getByRole("button", { name: "Close" }).click();
  await expect(sheet).toBeHidden();
}

async function enterLine(page: Page, desk: DeskPage, line: (typeof LINES)[number]): Promise<void> {
  await desk.details.getByRole("button", { name: "Line", exact: true }).click();
  await page.getByRole("menuitem", { name: "New line" }).click();
  const field = (name: string): Locator => desk.details.getByRole("textbox", { name, exact: true });
  await expect(field("Name")).toBeFocused();
  await field("Name").fill(line.name);
  await field("Quantity").fill(line.quantity);
  await field("Price").fill(line.price);
  if (line.yearly) await desk.details.getByRole("radio", { name: "Every year" }).click();
  // Closed again by its own row.
  await desk.details.getByRole("button", { name: line.name, expanded: true }).click();
}

async function showEdition(page: Page, edition: string): Promise<void> {
  const button = page.getByRole("group", { name: "Editions" }).getByRole("button", { name: edition });
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
}

async function writeBlock(desk: DeskPage, block: string, text: string): Promise<void> {
  await desk.ready();
  await desk.select(block);
  const before = await desk.look();
  const field = desk.details.getByRole("textbox", { name: "Text" });
  await field.click();
  await desk.page.keyboard.press("Control+a");
  await desk.page.keyboard.type(text);
  await desk.settled();
  await expect.poll(async () => (await desk.look()) !== before, { message: "the pages follow", timeout: 20_000 }).toBe(true);
}

/** By the palette, as everything can be. */
async function choose(page: Page, what: string | RegExp): Promise<void> {
  await page.keyboard.press("Control+k");
  const box = page.getByRole("dialog");
  await box.getByRole("combobox").fill(typeof what === "string" ? what : what.source);
  await box.getByRole("option", { name: what }).first().click();
  await expect(box).toBeHidden();
}

function ground(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

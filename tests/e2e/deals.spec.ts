import type { Locator, Page } from "@playwright/test";
import { expect, open, test } from "./app";
import { expectAccessible } from "./axe";

/** A move over unmet criteria is refused until a reason is given. */
test.use({ refusing: true });

const CARD = "Trays for the syrup line in Burgas";
const DEAL = "Returnable crates, line 2";

test("deals are moved on the board, by hand and by keys", async ({ page, fresh }) => {
  await fresh.call("workspace_sample", { language: "en" });
  await open(page, fresh, "/opportunities?view=board");
  const card = cardOf(page);
  await expect(card).toBeVisible();
  await expectAccessible(page, "board");

  await test.step("dragged to the next stage, which asks why", async () => {
    await drag(page, card, column(page, "Ally"));
    const why = page.getByRole("form", { name: "Why now?" });
    await expect(why).toBeVisible();
    await why.getByRole("button", { name: "Move it" }).click();
    await expect(why).toContainText("Write why");
    await why.getByRole("textbox", { name: "Why now?" }).fill("They asked for a visit");
    await page.keyboard.press("Enter");
    await expect(cardOf(column(page, "Ally"))).toBeVisible();
    await expect(cardOf(column(page, "Ally"))).toBeFocused();
  });

  await test.step("and taken back", async () => {
    await toast(page, CARD).getByRole("button", { name: "Undo" }).click();
    await expect(cardOf(column(page, "Entry"))).toBeVisible();
  });

  await test.step("a drag that is left stays without effect", async () => {
    await hold(page, card, column(page, "Approval"));
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await expect(cardOf(column(page, "Entry"))).toBeVisible();
    await expect(page).toHaveURL(/\/opportunities/);
  });

  await test.step("moved by keys, with the reason", async () => {
    await card.focus();
    await page.keyboard.press("Alt+ArrowRight");
    await expect(page.getByRole("textbox", { name: "Why now?" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(card).toBeFocused();
    await page.keyboard.press("Alt+ArrowRight");
    await page.getByRole("textbox", { name: "Why now?" }).fill("They asked for a visit");
    await page.keyboard.press("Enter");
    await expect(cardOf(column(page, "Ally"))).toBeFocused();
    await page.keyboard.press("Alt+ArrowLeft");
    await expect(cardOf(column(page, "Entry"))).toBeFocused();
  });

  await test.step("opens, and Back comes to the board", async () => {
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: CARD })).toBeVisible();
    await expect(page.getByRole("region", { name: "History" })).toContainText("They asked for a visit");
    await page.goBack();
    await expect(card).toBeVisible();
    await page.waitForLoadState("networkidle");
  });
});

test("a deal is lost, taken up again and won; its plan is carried out", async ({ page, fresh }) => {
  await fresh.call("workspace_sample", { language: "en" });
  await open(page, fresh, "/opportunities");
  await page.getByRole("link", { name: DEAL }).click();
  await expect(page.getByRole("heading", { level: 1, name: DEAL })).toBeVisible();

  await test.step("the plan: a step is added, done with a key, taken back", async () => {
    const plan = page.getByRole("region", { name: "Action plan" });
    await plan.getByRole("button", { name: "Step", exact: true }).click();
    const row = page.getByRole("form", { name: "New step of the action plan" });
    await expect(row.getByRole("textbox", { name: "What is done" })).toBeFocused();
    await page.keyboard.type("Train both shifts");
    await page.keyboard.press("Enter");
    await expect(row.getByRole("alert")).toContainText("Say by which day");
    await row.getByRole("textbox", { name: "By", exact: true }).fill("+14");
    await page.keyboard.press("Enter");
    const step = plan.getByRole("checkbox", { name: "Done: Train both shifts" });
    await expect(step).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(row).toBeHidden();
    await plan.getByRole("button", { name: "Train both shifts" }).focus();
    await page.keyboard.press("d");
    await expect(step).toBeChecked();
    await toast(page, "Train both shifts").getByRole("button", { name: "Undo" }).click();
    await expect(step).not.toBeChecked();
    await expectAccessible(page, "deal");
  });

  await test.step("the plan goes out to be signed", async () => {
    await page.getByRole("region", { name: "Action plan" }).getByRole("button", { name: "Export" }).click();
    await page.getByRole("menuitem", { name: /to sign/ }).click();
    await expect(toast(page, "Saved:").getByRole("button", { name: "Open" })).toBeVisible({ timeout: 30_000 });
  });

  await test.step("lost for a reason", async () => {
    await more(page, "Lost…");
    const form = page.getByRole("form", { name: "Lost…" });
    await form.getByRole("button", { name: "Lost…" }).click();
    await expect(form.getByRole("alert")).toContainText("Choose why it was lost");
    await form.getByLabel("Why", { exact: true }).click();
    await page.getByRole("option", { name: "No budget" }).click();
    await form.getByRole("button", { name: "Lost…" }).click();
    await expect(page.getByText(/^Lost on/)).toBeVisible();
  });

  await test.step("taken up again, and won", async () => {
    await more(page, "Take it up again");
    await expect(page.getByText(/^Lost on/)).toBeHidden();
    await more(page, "Won…");
    const form = page.getByRole("form", { name: "Won…" });
    await form.getByRole("textbox", { name: "Why now?" }).fill("Signed over dinner");
    await form.getByRole("button", { name: "Won…" }).click();
    await expect(page.getByText(/^Won on/)).toBeVisible();
    await expect(page.getByRole("region", { name: "History" })).toContainText("Signed over dinner");
  });
});

/** The card itself; the button that moves it says its name too. */
const cardOf = (within: Page | Locator): Locator => within.locator("[data-card]", { hasText: CARD });
const column = (page: Page, stage: string): Locator => page.locator("section", { has: page.getByRole("heading", { name: new RegExp(`^${stage}`) }) });
const toast = (page: Page, text: string): Locator => page.getByRole("status").filter({ hasText: text });

async function more(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "More for this deal" }).click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

/** Takes a card to a column and holds it there. */
async function hold(page: Page, card: Locator, to: Locator): Promise<void> {
  const [from, over] = [await card.boundingBox(), await to.boundingBox()];
  if (!from || !over) throw new Error("not on the screen");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(over.x + over.width / 2, from.y + 40, { steps: 6 });
}

async function drag(page: Page, card: Locator, to: Locator): Promise<void> {
  await hold(page, card, to);
  await page.mouse.up();
}

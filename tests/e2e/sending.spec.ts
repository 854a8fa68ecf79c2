import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, open, test } from "./app";
import { expectAccessible } from "./axe";

test("a proposal is sent, handed over, revised and compared with what was sent", async ({ page, fresh }) => {
  await fresh.call("workspace_sample", { language: "en" });
  const { items } = await fresh.call<{ items: { id: string; state: string }[] }>("proposal_list");
  const draft = items.find(({ state }) => state === "draft");
  await open(page, fresh, `/proposal/${draft?.id}`);
  await expect(page.locator("canvas").first()).toBeVisible();

  await page.keyboard.press("Control+Enter");
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("heading", { name: "Send to three readers" })).toBeVisible();
  await sheet.getByRole("button", { name: "Words that go with it" }).first().click();
  await sheet.getByRole("textbox", { name: "Text" }).fill("Dear Henrik, as agreed.");
  await expectAccessible(page, "sending", "[role=dialog]");
  await sheet.getByRole("button", { name: "Freeze and send R1" }).click();

  await expect(sheet.getByRole("heading", { name: /is frozen/ })).toBeVisible();
  await sheet.getByRole("button", { name: "Save draft…" }).first().click();
  await expect(page.getByText(/^Saved: .*\.eml$/)).toBeVisible();
  const saved = readdirSync(fresh.exports).find((name) => name.endsWith(".eml")) ?? "";
  const mail = readFileSync(join(fresh.exports, saved), "utf8");
  // Words travel in base64, three letters in four: whole groups can be looked for.
  expect(mail).toContain(Buffer.from("Dear Henrik, as agree").toString("base64"));
  expect(mail).toContain("application/pdf");
  await sheet.getByRole("button", { name: "Done" }).click();
  await expect(sheet).toBeHidden();

  await page.getByRole("button", { name: "Revise…" }).click();
  await expect(page).not.toHaveURL(new RegExp(draft?.id ?? "-"));
  await page.getByRole("button", { name: /versions/ }).first().click();
  await page.getByRole("link", { name: "Compare with the one before" }).click();
  await expect(page.getByRole("complementary", { name: "Changes" })).toBeVisible();
  await expect(page.getByRole("img", { name: "R1, page 1 of 3" }).locator("canvas")).toBeVisible();
  await expect(page.getByRole("img", { name: "R2, page 1 of 3" }).locator("canvas")).toBeVisible();
  await expectAccessible(page, "comparing");
});

test("what came of a proposal is recorded from its desk by keyboard alone", async ({ page, fresh }) => {
  await fresh.call("workspace_sample", { language: "en" });
  const { items } = await fresh.call<{ items: { id: string; state: string }[] }>("proposal_list");
  const sent = items.find(({ state }) => state === "sent")?.id ?? "";
  await open(page, fresh, `/proposal/${sent}`);
  await expect(page.locator("canvas").first()).toBeVisible();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("record declined");
  await expect(page.getByRole("option", { name: /declined/ })).toBeVisible();
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("textbox", { name: "Reason" }), "the form begins with what is left to say").toBeFocused();
  await expectAccessible(page, "recording an outcome", "[role=dialog]");
  for (const words of ["Cheaper by a tenth", "Kartopak", "Ivo Petrov", "By phone"]) {
    await page.keyboard.type(words);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(sheet).toBeHidden();

  const { outcome } = await fresh.call<{ outcome: unknown }>("proposal_get", { id: sent });
  expect(outcome).toMatchObject({ kind: "declined", reason: "Cheaper by a tenth", winner: "Kartopak", said_by: "Ivo Petrov", how: "By phone" });
  await expect(page.locator("header").getByText("Declined", { exact: true }), "the desk says so too").toBeVisible();
  await page.waitForLoadState("networkidle");
});

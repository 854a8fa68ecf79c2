import { join } from "node:path";
import { DeskPage, expect, open, test } from "./app";

const folder = process.env.REDBOOK_PICTURES ?? "results";

interface Row {
  id: string;
  state: string;
  account_id: string;
}

for (const { theme, suffix } of [
  { theme: "light", suffix: "" },
  { theme: "dark", suffix: "-dark" },
]) {
  test(`pictures in the ${theme} theme`, async ({ page, sample }) => {
    const prefs = await sample.call<object>("prefs_get");
    await sample.call("prefs_set", { ...prefs, theme, language: "en" });
    const { items } = await sample.call<{ items: Row[] }>("proposal_list");
    const proposal = items.find(({ state }) => state === "draft")!;
    const shoot = async (name: string) => {
      // Nothing under the pointer, nothing half faded in.
      await page.mouse.move(0, 0);
      await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
      await page.screenshot({ path: join(folder, `${name}${suffix}.png`), caret: "hide" });
    };

    await open(page, sample, `/proposal/${proposal.id}`);
    const desk = new DeskPage(page);
    await desk.ready();
    await desk.select("Your position");
    await shoot("desk");
    if (theme === "dark") return;

    await open(page, sample, "/accounts");
    await expect(page.getByRole("grid", { name: "Accounts" }).getByRole("row").nth(5)).toBeVisible();
    await shoot("accounts");
    await open(page, sample, `/account/${proposal.account_id}`);
    await expect(page.getByRole("heading", { name: "Who decides" })).toBeVisible();
    await shoot("account");
  });
}

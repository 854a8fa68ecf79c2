import { test, open, DeskPage, expect } from "./app";
test("look", async ({ page, sample }) => {
  const rows = (await sample.call<any>("proposal_list")).items;
  const id = rows.find((r: any) => r.state === "draft").id;
  await open(page, sample, `/proposal/${id}`);
  const desk = new DeskPage(page);
  await desk.ready();
  const body = () => page.evaluate(() => document.body.getAttribute("style") + " menus:" + document.querySelectorAll("[role=menu]").length + " " + document.activeElement?.outerHTML.slice(0,120));
  const out: string[] = [];
  for (const wait of [0, 1000]) {
    await desk.details.getByRole("button", { name: "Line", exact: true }).dispatchEvent("pointerdown", {button: 0, pointerType: "mouse"});
    await page.getByRole("menu").waitFor(); await page.waitForTimeout(wait);
    console.log(wait, "open", await body());
    await page.keyboard.press("Escape"); await page.waitForTimeout(500); console.log(wait, "closed", await body());
  }
});

import { type Page } from "@playwright/test";
import { DeskPage, expect, open, test } from "./app";
import type { Server } from "./server";

const BLOCK = "Your position";

interface Items {
  items: { id: string; state: string }[];
}

test("a fragment from Word is cleaned and what was left out is said", async ({ fresh, page }) => {
  const desk = await start(page, fresh);
  const field = desk.details.getByRole("textbox", { name: "Text" });
  await field.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      "text/html",
      `<p class=MsoNormal style="color:red">Pasted <b>boldly</b></p>
       <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>first point</p>
       <img src="x.png"><table><tr><td>Rack</td><td>12</td></tr></table>`,
    );
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(field.locator("strong")).toHaveText("boldly");
  await expect(field.locator("li")).toHaveText("first point");
  await expect(field.locator("ul + p"), "what follows stays a line of its own").toHaveCount(1);
  await expect(page.getByText(/The table is a block of its own.*a picture was left out/i)).toBeVisible();
  await stored(fresh, "Rack");
});

test("two windows on one proposal can't write over each other", async ({ fresh, context }) => {
  // The refusal of the second writer is a complaint of the browser's, and the point of this test.
  const page = await context.newPage();
  const here = await start(page, fresh);
  const other = await context.newPage();
  const there = await start(other, fresh, false);

  await there.details.getByRole("textbox", { name: "Text" }).press("Control+Home");
  await other.keyboard.type("THERE ");
  await stored(fresh, "THERE");
  await here.details.getByRole("textbox", { name: "Text" }).press("Control+Home");
  await page.keyboard.type("HERE ");

  const bar = page.getByRole("alert", { name: /was changed in another window/ });
  await expect(bar).toContainText("HERE");
  await expect(bar).toContainText("THERE");
  expect(await words(fresh), "nothing is written over the other window's words").toContain("THERE");

  await bar.getByRole("button", { name: "Take theirs" }).click();
  await expect(here.details.getByRole("textbox", { name: "Text" })).toContainText("THERE");
  await page.getByRole("button", { name: "Put mine back" }).click();
  await stored(fresh, "HERE");
  await expect(bar).toBeHidden();
});

async function start(page: Page, server: Server, sample = true): Promise<DeskPage> {
  if (sample) await server.call("workspace_sample", { language: "en" });
  const desk = new DeskPage(page);
  await open(page, server, `/proposal/${await draftOf(server)}`);
  await desk.ready();
  await desk.select(BLOCK);
  return desk;
}

async function draftOf(server: Server): Promise<string> {
  const { items } = await server.call<Items>("proposal_list");
  return items.find(({ state }) => state === "draft")!.id;
}

/** All that is stored of the draft. */
async function words(server: Server): Promise<string> {
  return JSON.stringify(await server.call("proposal_get", { id: await draftOf(server) }));
}

async function stored(server: Server, text: string): Promise<void> {
  await expect.poll(() => words(server), { message: `“${text}” reaches the disk` }).toContain(text);
}

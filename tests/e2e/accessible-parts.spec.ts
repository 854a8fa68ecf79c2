import type { Page } from "@playwright/test";
import { DeskPage, expect, open, test } from "./app";
import { expectAccessible } from "./axe";
import type { Server } from "./server";

interface Row {
  id: string;
  state: string;
  account_id: string;
  stage?: string;
}
/** What is looked at: its name, its address, what is done there first, and the part of it that isn't covered. */
type Part = [name: string, path: string, act?: (page: Page) => Promise<unknown>, within?: string];
const DIALOG = "[role=dialog]";
const press = (name: string | RegExp, exact = true) => (page: Page) => page.getByRole("button", { name, exact }).first().click();
const sheet = (page: Page) => expect(page.getByRole("dialog")).toBeVisible();

for (const theme of ["light", "dark"]) {
  test.describe(`in the ${theme} theme nothing is objected to`, () => {
    // Many parts in one test, each of them looked at as a whole.
    test.setTimeout(300_000);
    test.beforeEach(async ({ sample }) => {
      await sample.call("prefs_set", { ...(await sample.call<object>("prefs_get")), theme, language: "en" });
    });

    test("in what opens on the page of an account", async ({ page, sample }) => {
      const { account_id } = await proposal(sample, "draft");
      const base = `/account/${account_id}`;
      const { people } = await sample.call<{ people: { person: { id: string }; part: { id: string } }[] }>("account_get", { id: account_id });
      const [first] = people;
      await look(page, sample, [
        ["facts", `${base}?facts=employees`, sheet],
        ["revenue", `${base}?revenue=1`, sheet],
        ...["coverage", "health", "fit", "satisfaction", "loyalty", "switching", "changes", "reviews"].map((show): Part => [show, `${base}?show=${show}`, sheet]),
        ["map", `${base}/people?view=map`, (shown) => expect(shown.getByRole("button", { name: /Solberg/ }).first()).toBeVisible()],
        ["card of the map", `${base}/people?view=map&card=${first?.part.id}`],
        ["new review", `${base}?show=reviews&add=1`, sheet],
        ["deals", `${base}/opportunities`, (shown) => expect(shown.getByRole("article").first()).toBeVisible()],
        ["new deal", `${base}/opportunities/new`, (shown) => expect(shown.getByRole("form", { name: "Opportunity" })).toBeVisible()],
        ["new person", `${base}/people/new`],
        ["new problem", `${base}/problems/new`],
        ["new contact", `${base}/contacts/new`],
        ["evidence", `${base}/evidence`],
      ]);
      await open(page, sample, `${base}/people?person=${first?.person.id}`);
      await press("More about this person")(page);
      await page.getByRole("menuitem", { name: /^Erase this person/ }).click();
      await expect(page.getByRole("dialog", { name: /^Erase/ })).toBeVisible();
      await expectAccessible(page, "erase", DIALOG);
      await open(page, sample, `${base}/people?person=${first?.person.id}`);
      await press("More about this person")(page);
      await page.getByRole("menuitem", { name: /^Join with/ }).click();
      const joining = page.getByRole("dialog", { name: "Join two cards" });
      await expect(joining).toBeVisible();
      await joining.getByRole("combobox").fill("a");
      await page.getByRole("option").first().click();
      await expect(joining.getByRole("button", { name: "Join the cards" })).toBeVisible();
      await expectAccessible(page, "join", DIALOG);
    });

    test("on what waits today and on meetings", async ({ page, sample }) => {
      const { items: meetings } = await sample.call<{ items: { id: string; held: boolean }[] }>("meeting_plan_list", {});
      const held = meetings.find((one) => one.held)!;
      await look(page, sample, [
        ["today", "/today", (shown) => expect(shown.getByRole("region", { name: "Can’t wait" })).toBeVisible()],
        ["today, by account", "/today?by=account", heading],
        ["meeting that was held", `/meeting/${held.id}`, (shown) => expect(shown.getByRole("region", { name: "Criteria and stances" })).toBeVisible()],
        ["meetings", "/meetings", heading],
      ]);
    });

    test("in negotiations and in what opens over proposals", async ({ page, sample }) => {
      const draft = await proposal(sample, "draft");
      const sent = await proposal(sample, "expiring");
      const won = await proposal(sample, "accepted");
      await look(page, sample, [
        ["negotiation, nothing yet", `/negotiation/${sent.id}`, heading],
        ["negotiation", `/negotiation/${draft.id}`, press("Note their offer")],
        ["negotiation, a term", `/negotiation/${draft.id}`, press("Add a term…")],
        ["proposals, a draft peeked at", `/proposals?peek=${draft.id}`, sheet],
        ["proposals, one that is out", `/proposals?peek=${sent.id}`, sheet],
        ["proposals, one that was accepted", `/proposals?peek=${won.id}`, sheet],
        ["new proposal", "/proposals/new"],
        ["new proposal, its beginning", "/proposals/new", press(/^Begins with/, false)],
        ["conversion as a table", "/proposals?view=conversion&as=table", heading],
      ]);
      await open(page, sample, "/proposals");
      await page.getByRole("button", { name: /^More for|^Menu/ }).or(page.locator("button.more")).first().click();
      await expectAccessible(page, "proposals, a menu", "[role=menu]");
      await page.getByRole("menuitem", { name: /^Duplicate/ }).click();
      await sheet(page);
      await expectAccessible(page, "duplicate", DIALOG);
    });

    test("in what opens on the desk", async ({ page, sample }) => {
      const { id } = await proposal(sample, "draft");
      const sent = await proposal(sample, "expiring");
      const desk = new DeskPage(page);
      const menu = async (item: string) => {
        await open(page, sample, `/proposal/${id}`);
        await desk.ready();
        await press("Export")(page);
        await page.getByRole("dialog").getByRole("button", { name: item }).click();
      };
      await menu("E-mail draft…");
      await sheet(page);
      await expectAccessible(page, "desk, cover letter", DIALOG);
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
      await menu("Save as template…");
      await expectAccessible(page, "desk, save as template", DIALOG);
      await page.keyboard.press("Escape");
      await open(page, sample, `/proposal/${id}/finance`);
      await desk.ready();
      await press("Add a block")(page);
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectAccessible(page, "desk, add a block", DIALOG);
      await page.keyboard.press("Escape");
      await open(page, sample, `/proposal/${sent.id}`);
      await desk.ready();
      await expectAccessible(page, "desk, sent");
      await press("Versions…")(page);
      await expectAccessible(page, "desk, versions", DIALOG);
      await page.keyboard.press("Escape");
      await press("Extend…")(page);
      await expectAccessible(page, "desk, extend");
    });

    test("in the library, in deals, in the import and in the sheets of settings", async ({ page, sample }) => {
      const { items: deals } = await sample.call<{ items: Row[] }>("opportunity_list", {});
      const deal = `/opportunity/${deals.find(({ stage }) => stage === "confirmation")!.id}`;
      const { rows: entries } = await sample.call<{ rows: Row[] }>("library_list", {});
      await look(page, sample, [
        ["library, an entry", `/library?entry=${entries[0]!.id}`, press("Insert into a proposal…")],
        ["library, a new entry", "/library/new"],
        ["new deal", "/opportunities/new"],
        ["deal, a step of the plan", deal, press("Step")],
        ["import", "/import", heading],
        ["template", "/settings/templates", (shown) => shown.getByRole("button", { name: "Framework supply" }).click()],
        ...["team", "prices", "references"].map((section): Part => [`settings, new in ${section}`, `/settings/${section}?new=1`]),
        ["settings, tax", "/settings/tax?new=1"],
        ["settings, the bin", "/settings/workspace?show=bin"],
        ["settings, a check", "/settings/workspace?check=1"],
      ]);
      for (const form of ["Lost…", "Won…"]) {
        await open(page, sample, deal);
        await press("More for this deal")(page);
        await page.getByRole("menuitem", { name: form, exact: true }).click();
        await expectAccessible(page, `deal, ${form}`);
        await page.keyboard.press("Escape");
        await open(page, sample, "/opportunities");
      }
    });
  });
}

const heading = (page: Page) => expect(page.getByRole("heading", { level: 1 })).toBeVisible();

async function look(page: Page, sample: Server, parts: readonly Part[]): Promise<void> {
  for (const [name, path, act, within] of parts) {
    await open(page, sample, path);
    await expect(page.getByRole("heading").first()).toBeVisible();
    await act?.(page);
    await page.waitForLoadState("networkidle");
    await expectAccessible(page, name, within);
  }
}

async function proposal(server: Server, wanted: string): Promise<Row> {
  const { items } = await server.call<{ items: Row[] }>("proposal_list");
  return items.find(({ state }) => state === wanted)!;
}

import { expect, open, test } from "./app";
import { expectAccessible } from "./axe";

interface Person {
  person: { id: string; facts: { name: string } };
  part: { facts: { roles: string[]; left_on: string | null } };
  criteria: { facts: { text: string; state: string } }[];
}
interface Problems {
  rows: { problem: { facts: { text: string } }; counted: { yearly: { minor: number } } | null }[];
  yearly: { minor: number; currency: string };
}
interface Deal {
  stage: string;
  stages: { stage: string; exits: { met: boolean }[] }[];
}

const euro = (minor: number) =>
  new Intl.NumberFormat("en-GB", { style: "currency", currency: "EUR", maximumFractionDigits: 0 }).format(Math.round(minor / 100));

/** Somebody new to the book reads one page and knows the account: the screen says what the facts say. */
test("the dossier alone tells who decides, by what, what hurts and what it costs, and what is missing", async ({ page, sample }) => {
  const { rows } = await sample.call<{ rows: { accounts: { id: string; name: string }[] }[] }>("person_list");
  const account = rows.flatMap(({ accounts }) => accounts).find(({ name }) => name.startsWith("Belvara"))!;
  const { people } = await sample.call<{ people: Person[] }>("account_get", { id: account.id });
  const problems = await sample.call<Problems>("problem_list", { account_id: account.id, opportunity_id: null });
  const deals = await sample.call<{ items: { id: string; title: string; ending: unknown }[] }>("opportunity_list", {
    text: "", account_id: account.id, owner_id: null, stage: null, state: null, customer: null, standing: false, sort: "opened_on", descending: true,
  });
  await open(page, sample, `/account/${account.id}`);

  await test.step("who decides, and by what", async () => {
    const deciding = people.filter(({ part }) => part.facts.left_on === null && part.facts.roles.includes("decision_maker"));
    expect(deciding.length, "the sample has somebody who decides").toBeGreaterThan(0);
    for (const { person, criteria } of deciding) {
      const row = page.getByRole("row").filter({ hasText: person.facts.name });
      await expect(row).toContainText("Decision maker");
      const said = criteria.map(({ facts }) => facts.text);
      const shown = (await row.textContent()) ?? "";
      expect(said.some((text) => shown.includes(text)), `${person.facts.name} chooses by one of: ${said.join(", ")}`).toBe(true);
    }
  });

  await test.step("what hurts and what it costs", async () => {
    const hurts = page.getByRole("region", { name: "What hurts them" });
    const [dearest] = problems.rows;
    await expect(hurts).toContainText(dearest!.problem.facts.text);
    await expect(hurts).toContainText(euro(dearest!.counted!.yearly.minor));
    await expect(hurts, "the sum of what was counted").toContainText(euro(problems.yearly.minor));
  });

  await test.step("what is missing for the next stage", async () => {
    const region = page.getByRole("region", { name: "Open deals" });
    const first = deals.items.find(({ ending }) => ending === null)!;
    const deal = await sample.call<Deal>("opportunity_get", { id: first.id });
    const missing = deal.stages.find(({ stage }) => stage === deal.stage)!.exits.filter(({ met }) => !met);
    const shown = region.locator("div").filter({ hasText: first.title }).first();
    await expect(shown).toBeVisible();
    if (missing.length === 0) await expect(shown).toContainText("Nothing is missing for the next stage.");
    else {
      await expect(shown).toContainText("Missing for the next stage:");
      await expect(shown.getByRole("listitem")).toHaveCount(Math.min(3, missing.length));
    }
  });
  await expectAccessible(page, "the dossier");

  await test.step("why the health is what it is", async () => {
    const health = await sample.call<{ value: number; confidence: number }>("account_health_get", { id: account.id });
    await page.getByRole("button", { name: /^Health/ }).click();
    const sheet = page.getByRole("dialog", { name: "Health" });
    await expect(sheet).toContainText(String(health.value));
    await expect(sheet).toContainText(`${health.confidence} % of the weight is known`);
    await expect(sheet.getByRole("region", { name: "Retention review" }), "what nobody knows is said so").toContainText("nobody knows");
    await expectAccessible(page, "the health of an account");
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
  });
});

test("a mark of satisfaction is added from the keyboard, counts, and is taken back", async ({ page, fresh }) => {
  await fresh.call("workspace_sample", { language: "en" });
  const { rows } = await fresh.call<{ rows: { accounts: { id: string; name: string }[] }[] }>("person_list");
  const account = rows.flatMap(({ accounts }) => accounts).find(({ name }) => name.startsWith("Belvara"))!;
  const marks = async () => (await fresh.call<{ said: unknown[] }>("regard_get", { id: account.id })).said.length;
  const before = await marks();
  await open(page, fresh, `/account/${account.id}?show=satisfaction`);

  const sheet = page.getByRole("dialog", { name: "Satisfaction" });
  await sheet.getByRole("button", { name: "Add a mark" }).press("Enter");
  await sheet.getByRole("textbox", { name: "What they said with it" }).fill("Deliveries came on the day");
  await sheet.getByRole("button", { name: "Add", exact: true }).press("Enter");
  await expect(sheet.getByText("Choose a mark from 0 to 10."), "nothing is guessed").toBeVisible();
  await sheet.getByRole("radio", { name: "8", exact: true }).press(" ");
  await sheet.getByRole("button", { name: "Add", exact: true }).press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Mark noted" })).toBeVisible();
  await expect.poll(marks).toBe(before + 1);
  await expect(sheet.getByText("Deliveries came on the day")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect.poll(marks).toBe(before);
  await expect(sheet.getByText("Deliveries came on the day"), "the screen has read it again").toBeHidden();
  await page.waitForLoadState("networkidle");
});

import { expect, open, test } from "./app";
import { expectAccessible } from "./axe";

interface Row {
  name: string;
}

/** As an address book of Windows saves Cyrillic. */
function windows1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
    }),
  );
}

const LIST = [
  "Name;Company;Phone;Birthday;E-mail;Note",
  "Росен Атанасов;Зелен Двор;+359 56 555 118;14.03.1981;r.atanasov@zelen.example;щанд",
  "Мира Колева;Зелен Двор;+359 56 555 120;31.02.1979;m.koleva@zelen.example;",
  "Десислава Тонева;Belvara;+359 32 555 211;4.05;d.toneva@belvara.example;",
  "",
].join("\r\n");

test("a list comes in after it was mended and merged, and is taken back as one", async ({ page, fresh }) => {
  await fresh.call("workspace_sample", { language: "en" });
  const names = async () => (await fresh.call<{ rows: Row[] }>("person_list")).rows.map(({ name }) => name);
  const { rows } = await fresh.call<{ rows: { name: string; accounts: { name: string }[] }[] }>("person_list");
  const known = rows.find(({ name }) => /^[A-Z]/.test(name));
  const before = (await names()).length;
  const list = LIST.replace("Десислава Тонева;Belvara", `${known?.name};${known?.accounts[0]?.name}`);

  await open(page, fresh, "/accounts");
  await page.getByRole("button", { name: "Import…" }).click();
  await page.locator("input[type=file]").setInputFiles({ name: "contacts.csv", mimeType: "text/csv", buffer: windows1251(list) });
  await expect(page.getByRole("heading", { name: "contacts.csv" })).toBeVisible();
  await expect(page.getByText("Windows-1251 (Cyrillic)")).toBeVisible();
  await expect(page.getByRole("button", { name: "Row 3, D", exact: true })).toBeVisible();
  await expectAccessible(page, "import");
  await expect(page.getByRole("button", { name: /^Import \d/ })).toBeDisabled();

  // The cell is opened from the list and mended in its place.
  await page.getByRole("button", { name: "Row 3, D", exact: true }).click();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Row 3, D" }).fill("28.02.1979");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Row 3, D", exact: true })).toBeHidden();

  await page.getByRole("button", { name: "Merge the two" }).click();
  await expect(page.getByText("They come in as one.")).toBeVisible();
  await page.getByRole("button", { name: "Import 3 rows" }).click();
  await expect(page.getByRole("heading", { name: "It’s in" })).toBeVisible();
  expect(await names()).toHaveLength(before + 2);
  await expectAccessible(page, "import, the end");

  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByRole("heading", { name: "The import was undone" })).toBeVisible();
  expect(await names()).toHaveLength(before);
});

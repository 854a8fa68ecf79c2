import { DeskPage, expect, open, test } from "./app";

const WORDS = "A line that is quiet and safe by spring. ";
/** Between two keys: someone who thinks while writing. */
const PAUSE = 150;
/** What a shared machine under load still keeps; a quiet one stays under 100 ms (method, M13). */
const BOUND = 1000;

test("the page follows what is typed", async ({ page, sample }) => {
  const { items } = await sample.call<{ items: { id: string; state: string }[] }>("proposal_list");
  await open(page, sample, `/proposal/${items.find(({ state }) => state === "draft")!.id}`);
  const desk = new DeskPage(page);
  await desk.ready();
  await desk.select("Your position");
  await desk.details.getByRole("textbox", { name: "Text" }).click();
  await page.keyboard.press("Control+Home");
  await page.evaluate(() => {
    performance.clearMarks();
    performance.clearMeasures();
  });
  await page.keyboard.type(WORDS, { delay: PAUSE });

  const marks = (name: string) =>
    page.evaluate((name) => performance.getEntriesByName(name).map(({ startTime, duration }) => ({ startTime, duration })), name);
  // The last key has been drawn.
  await expect
    .poll(async () => (await marks("redbook:page")).at(-1)!.startTime > (await marks("redbook:edit")).at(-1)!.startTime)
    .toBe(true);

  const edits = await marks("redbook:edit");
  const pages = await marks("redbook:page");
  expect(edits).toHaveLength(WORDS.length);
  const fromKey = edits.flatMap((edit) => {
    const shown = pages.find(({ startTime }) => startTime > edit.startTime);
    return shown ? [shown.startTime - edit.startTime] : [];
  });
  const fromWrite = (await marks("redbook:latency")).map(({ duration }) => duration);
  console.log(`    key to page: ${figures(fromKey)}`);
  console.log(`    write to page: ${figures(fromWrite)}`);
  expect(percentile(fromKey, 0.95)).toBeLessThan(BOUND);
});

function percentile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1]!;
}

function figures(values: readonly number[]): string {
  const at = (part: number) => `${Math.round(percentile(values, part))} ms`;
  const quick = values.filter((value) => value < 100).length / values.length;
  return `median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}; ${Math.round(quick * 100)} % under 100 ms (${values.length})`;
}

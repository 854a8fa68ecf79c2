import { DeskPage, expect, open, test } from "./app";

const WORDS = "A line that is quiet and safe by spring.";
/** What a shared machine under load still keeps; a quiet one stays under 100 ms. */
const BOUND = 1000;

interface Mark {
  startTime: number;
  detail: { since: number };
}

test("the page follows what is typed", async ({ page, sample }) => {
  const { items } = await sample.call<{ items: { id: string; state: string }[] }>("proposal_list");
  await open(page, sample, `/proposal/${items.find(({ state }) => state === "draft")!.id}`);
  const desk = new DeskPage(page);
  await desk.ready();
  await desk.select("Your position");
  await desk.details.getByRole("textbox", { name: "Text" }).click();
  await page.keyboard.press("Control+Home");

  const fromKey: number[] = [];
  for (const letter of WORDS) {
    await page.keyboard.type(letter);
    // The first drawing of pages whose oldest news is this key; as marked by features/desk/marks.ts.
    const shown = await page.waitForFunction(() => {
      const marks = (name: string) => performance.getEntriesByName(name) as unknown as Mark[];
      const key = marks("redbook:edit").at(-1)!.startTime;
      const drawn = marks("redbook:page").find(({ detail }) => detail.since >= key);
      return drawn && { key: drawn.startTime - key };
    }, null, { timeout: 20_000, polling: 50 });
    const { key } = (await shown.jsonValue())!;
    fromKey.push(key);
  }
  console.log(`    from the key to the page: ${figures(fromKey)}`);
  expect(percentile(fromKey, 0.95)).toBeLessThan(BOUND);
});

function percentile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * part) - 1]!;
}

function figures(values: readonly number[]): string {
  const at = (part: number) => `${Math.round(percentile(values, part))} ms`;
  const quick = values.filter((value) => value < 100).length / values.length;
  return `median ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}; ${Math.round(quick * 100)} % under 100 ms`;
}

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, type Page } from "@playwright/test";

const source = readFileSync(resolve(__dirname, "../../ui/node_modules/axe-core/axe.min.js"), "utf8");

interface Found {
  violations: { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] }[];
}

/** Nothing on the screen, or in one part of it, that axe-core (WCAG 2.2 A and AA) objects to. */
export async function expectAccessible(page: Page, screen: string, part = "html"): Promise<void> {
  // Opening and cross-fading things are half transparent for a moment; what is read meanwhile fades in after them.
  const still = () => page.evaluate(() => document.getAnimations().every(({ playState }) => playState !== "running"));
  for (let calm = 0; calm < 2; calm = (await still()) ? calm + 1 : 0) await page.waitForTimeout(60);
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(source);
  const found = (await page.evaluate(
    `axe.run(${JSON.stringify(part)}, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  )) as Found;
  const said = found.violations.map(
    (v) => `${v.id} (${v.help}): ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`,
  );
  expect(said, `axe on ${screen}`).toEqual([]);
}

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { Server } from "./server";

type Directives = Record<string, string>;
const shell = JSON.parse(readFileSync(resolve(__dirname, "../../src-tauri/tauri.conf.json"), "utf8")) as {
  app: { security: { csp: Directives } };
};
/** The window's own content security policy, so that what breaks there breaks here. */
const policy = Object.entries(shell.app.security.csp)
  .map(([name, value]) => `${name} ${value}`)
  .join("; ");

interface Fixtures {
  /** Whether commands are refused on the way and the page answers it, as where a reason is asked for. */
  refusing: boolean;
  page: Page;
  /** A server nobody has used yet. */
  fresh: Server;
}
interface Shared {
  /** A server with the sample workspace open; one for all tests that only look at it. */
  sample: Server;
}

export const test = base.extend<Fixtures, Shared>({
  refusing: [false, { option: true }],
  /** Anything the page complains of fails the test: errors, uncaught exceptions, breaches of the policy. */
  page: async ({ page, refusing }, use) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      // What the browser itself says of a refused command.
      if (refusing && message.text().includes("status of 422")) return;
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
    await page.route(
      (url) => url.pathname === "/",
      async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
      },
    );
    await use(page);
    expect(complaints, "complaints of the page").toEqual([]);
  },
  fresh: async ({ page }, use) => {
    const server = await Server.start();
    await use(server);
    // A page that still asks would complain that nobody answers.
    await page.goto("about:blank");
    await server.stop();
  },
  sample: [
    async ({}, use) => {
      const server = await Server.start();
      await server.call("workspace_sample", { language: "en" });
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

export { expect };

/** Opens the app at an address such as "/accounts". */
export async function open(page: Page, server: Server, path = "/"): Promise<void> {
  await page.goto(`${server.address}#${path}`);
}

/** The three panes of the desk. */
export class DeskPage {
  readonly blocks: Locator;
  readonly pages: Locator;
  readonly details: Locator;

  constructor(readonly page: Page) {
    this.blocks = page.getByRole("region", { name: "Blocks" });
    this.pages = page.getByRole("region", { name: "Pages" });
    this.details = page.getByRole("region", { name: "Details" });
  }

  /** Until the first page has been drawn. */
  async ready(): Promise<void> {
    await expect(this.sheet(1).locator("canvas")).toBeVisible({ timeout: 30_000 });
  }

  /** The pages have stopped changing: what was typed is on them. */
  async settled(): Promise<void> {
    let last = "";
    const same = async () => {
      const look = await this.look();
      const still = look === last;
      last = look;
      return still;
    };
    await expect.poll(same, { message: "the pages settle", timeout: 20_000, intervals: [800] }).toBe(true);
  }

  sheet(number: number): Locator {
    return this.pages.getByRole("img", { name: new RegExp(`^Page ${number} of`) });
  }

  async select(block: string): Promise<void> {
    await this.blocks.getByRole("listitem").filter({ hasText: block }).first().click();
    await expect(this.details.getByRole("heading", { name: block, exact: true })).toBeVisible();
  }

  /** The first page as it is drawn now, to be compared with what it becomes. */
  async look(): Promise<string> {
    return this.sheet(1).locator("canvas").last().evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  }
}

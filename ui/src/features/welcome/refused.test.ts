import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import type { Refused } from "$lib/bindings";
import { cache } from "$lib/cache";
import { CallError } from "$lib/error";
import { router } from "$lib/router.svelte";
import { toaster } from "$lib/ui";
import { workspace } from "$lib/workspace.svelte";
import { problems } from "../../test/axe";
import { fakeTransport, WORKSPACE } from "../../test/fake";
import Page from "./Page.svelte";

const refusal = (code: string): Refused => ({ path: "/books/tarvena.redbook", error: { code, args: {}, place: null } });

beforeEach(() => {
  cache.clear();
  toaster.dismiss();
  router.replace("/welcome");
});

async function welcome(refused: Refused, answers: Parameters<typeof fakeTransport>[0] = {}) {
  const fake = fakeTransport({ workspace_info: () => ({ open: null, refused }), ...answers });
  await workspace.load();
  const { container } = render(Page);
  return { fake, container };
}

describe("a workspace that could not be opened at the start", () => {
  it("is named, with the reason and what is safe", async () => {
    const { container } = await welcome(refusal("workspace_locked"));
    const said = screen.getByRole("alert");
    expect(said.textContent).toContain("“tarvena.redbook” could not be opened");
    expect(said.textContent).toContain("Another window has this workspace open. Nothing in it was changed.");
    expect(screen.queryByRole("button", { name: "Restore a backup…" })).toBeNull();
    expect(await problems(container)).toEqual([]);
  }, 30_000);

  it("is tried again, and the newest reason is shown", async () => {
    let answer: () => typeof WORKSPACE = () => {
      throw new CallError("workspace_missing");
    };
    await welcome(refusal("workspace_locked"), { workspace_open: () => answer() });
    await fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    const missing = await screen.findByText(/is not there any more/);
    expect(missing.textContent).not.toContain("Nothing in it was changed");
    answer = () => WORKSPACE;
    await fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(router.path).toBe("/today"));
    expect(workspace.refused).toBeNull();
  });

  it("is restored from a backup in its own place if it is damaged", async () => {
    const { fake } = await welcome(refusal("workspace_damaged"), {
      file_choose_open: () => ({ path: "/backups/old.redbook" }),
      workspace_restore: () => ({ info: WORKSPACE, aside: "/books/tarvena before restore.redbook", files_missing: 0 }),
    });
    await fireEvent.click(screen.getByRole("button", { name: "Restore a backup…" }));
    await waitFor(() => expect(router.path).toBe("/today"));
    expect(fake.calls.find(({ name }) => name === "file_choose_open")?.req).toEqual({ kind: "backup" });
    expect(fake.calls.find(({ name }) => name === "workspace_restore")?.req).toEqual({ path: "/backups/old.redbook", to: "/books/tarvena.redbook" });
    expect(workspace.info?.name).toBe(WORKSPACE.name);
    expect(toaster.current?.text).toContain("tarvena before restore.redbook");
  });

  it("stays as it was when no backup is chosen or the chosen one can't be used", async () => {
    let path: string | null = null;
    const { fake } = await welcome(refusal("workspace_damaged"), {
      file_choose_open: () => ({ path }),
      workspace_restore: () => {
        throw new CallError("workspace_not_ours");
      },
    });
    const button = screen.getByRole("button", { name: "Restore a backup…" });
    await fireEvent.click(button);
    await waitFor(() => expect(button.getAttribute("aria-busy")).toBeNull());
    expect(fake.calls.some(({ name }) => name === "workspace_restore")).toBe(false);
    path = "/backups/notes.txt";
    await fireEvent.click(button);
    expect(await screen.findByText("This file is not a Redbook workspace.")).toBeTruthy();
    expect(workspace.refused?.error.code).toBe("workspace_damaged");
  });
});

import { describe, expect, it } from "vitest";
import { CallError } from "$lib/error";
import { toaster } from "$lib/ui";
import { workspace } from "$lib/workspace.svelte";
import { fakeTransport, WORKSPACE } from "../../../test/fake";
import { backUp, restore } from "./backups.svelte";

const MADE = { path: "/backups/now.redbook", made_at: "2026-11-21T10:00:00Z", size: 2_400_000, findings: [], aside: false };

describe("backups", () => {
  it("are made, and failures say why", async () => {
    fakeTransport({ workspace_backup: () => MADE });
    await backUp();
    expect(toaster.current?.text).toContain("2.4");
    fakeTransport({
      workspace_backup: () => {
        throw new CallError("disk_full");
      },
    });
    await backUp();
    expect(toaster.current?.text).toContain("disk is full");
  });

  it("are gone back to, and Undo returns to what was kept beside", async () => {
    const fake = fakeTransport({ workspace_restore: () => ({ info: { ...WORKSPACE, accounts: 3 }, aside: "/books/aside.redbook", files_missing: 0 }) });
    await restore("/backups/old.redbook", "2026-11-20T10:00:00Z");
    expect(fake.calls.map(({ name }) => name)).toEqual(["workspace_restore"]);
    expect(workspace.info?.accounts).toBe(3);

    await toaster.current?.actions[0]?.run();
    expect(fake.calls.at(-1)).toEqual({ name: "workspace_restore", req: { path: "/books/aside.redbook", to: null } });
    expect(toaster.current?.text).toContain("as it was before");
  });

  it("say so when what was kept beside can't be gone back to", async () => {
    let times = 0;
    fakeTransport({
      workspace_restore: () => {
        if (times++ > 0) throw new CallError("workspace_damaged");
        return { info: WORKSPACE, aside: "/books/aside.redbook", files_missing: 0 };
      },
    });
    await restore("/backups/old.redbook", "2026-11-20T10:00:00Z");
    await toaster.current?.actions[0]?.run();
    expect(toaster.current?.text).toContain("damaged");
  });

  it("offer no Undo when there was no file before", async () => {
    fakeTransport({ workspace_restore: () => ({ info: WORKSPACE, aside: null, files_missing: 0 }) });
    await restore("/backups/old.redbook", "2026-11-20T10:00:00Z");
    expect(toaster.current?.actions).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { CallError } from "$lib/error";
import { toaster } from "$lib/ui";
import { workspace } from "$lib/workspace.svelte";
import { fakeTransport, WORKSPACE } from "../../../test/fake";
import { backUp, restore } from "./backups.svelte";

const MADE = { path: "/backups/now.redbook", made_at: "2026-11-21T10:00:00Z", size: 2_400_000 };

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

  it("are gone back to after the present state was kept", async () => {
    const fake = fakeTransport({ workspace_backup: () => MADE, workspace_restore: () => ({ ...WORKSPACE, accounts: 3 }) });
    await restore("/backups/old.redbook", "2026-11-20T10:00:00Z");
    expect(fake.calls.map(({ name }) => name)).toEqual(["workspace_backup", "workspace_restore"]);
    expect(workspace.info?.accounts).toBe(3);

    await toaster.current?.actions[0]?.run();
    expect(fake.calls.at(-1)).toEqual({ name: "workspace_restore", req: { path: MADE.path, to: null } });
  });

  it("are gone back to even if the present state cannot be copied any more", async () => {
    fakeTransport({
      workspace_backup: () => {
        throw new CallError("workspace_damaged");
      },
      workspace_restore: () => WORKSPACE,
    });
    await restore("/backups/old.redbook", "2026-11-20T10:00:00Z");
    expect(toaster.current?.actions).toEqual([]);
  });
});

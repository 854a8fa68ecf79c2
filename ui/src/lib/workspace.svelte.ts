/* The open workspace: what it is called, which currency and language it works in. */

import type { Refused, WorkspaceInfo, Restored } from "./bindings";
import { cache, onChanges } from "./cache";
import { call, write, type Name, type Req } from "./call";
import { router } from "./router.svelte";
import { saving } from "./saving.svelte";

class Workspace {
  info = $state.raw<WorkspaceInfo | null>(null);
  /** Why the one named at the start is not open. */
  refused = $state.raw<Refused | null>(null);

  constructor() {
    // Its counts stand in the sidebar.
    onChanges((changes) => {
      if (changes.some(({ kind }) => kind === "account" || kind === "proposal" || kind === "workspace")) void this.load().catch(() => undefined);
    });
  }

  /** The first page: what waits today; while there is nobody to wait for, the list of accounts that is to be filled. */
  get home(): "/today" | "/accounts" {
    return this.info && this.info.accounts > 0 ? "/today" : "/accounts";
  }

  async load(): Promise<void> {
    const { open, refused } = await call("workspace_info", {});
    this.#take(open);
    this.refused = refused;
  }

  /** Runs a command that opens a workspace, then goes to its first page. */
  async enter<K extends Name & ("workspace_create" | "workspace_open" | "workspace_sample")>(name: K, req: Req<K>): Promise<void> {
    this.#take((await call(name, req)) as WorkspaceInfo);
    router.go(this.home);
  }

  /** Puts a backup in the place of the open workspace. The page stays; everything on it is read anew.
      Replies with the file that was there, kept beside it, and how many attachments did not come along. */
  async restore(path: string): Promise<Pick<Restored, "aside" | "files_missing">> {
    const { info, ...rest } = await call("workspace_restore", { path, to: null });
    this.info = info;
    saving.reset();
    await cache.resetQueries();
    return rest;
  }

  /** Makes a workspace of a backup where one could not be opened, then goes to its first page. */
  async restoreAt(path: string, to: string): Promise<Pick<Restored, "aside" | "files_missing">> {
    const { info, ...rest } = await call("workspace_restore", { path, to });
    this.#take(info);
    router.go(this.home);
    return rest;
  }

  async update(name: string, time_zone: string): Promise<void> {
    this.#take(await write("workspace_update", { name, time_zone }));
  }

  async close(): Promise<void> {
    await call("workspace_close", {});
    this.#take(null);
    router.go("/welcome");
  }

  #take(info: WorkspaceInfo | null): void {
    if (info?.path !== this.info?.path) {
      // Nothing read from one workspace may be shown in another. At closing the page that is left still stands for
      // a moment: emptied now, it would ask a workspace that isn't there.
      if (info) cache.clear();
      saving.reset();
    }
    this.info = info;
    if (info) this.refused = null;
    if (info?.saved_at) saving.savedAt = new Date(info.saved_at);
  }
}

export const workspace = new Workspace();

/* Making backups and going back to one, which can be undone too. */

import { cache } from "$lib/cache";
import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { revealAction } from "$lib/files";
import { explain, t } from "$lib/i18n";
import { toaster } from "$lib/ui";
import { workspace } from "$lib/workspace.svelte";
import { moment, size } from "./words";

export const BACKUPS_KEY = ["backup", "list"] as const;

export async function backUp(path: string | null = null): Promise<void> {
  try {
    const made = await call("workspace_backup", { path, replace: path !== null, from: null });
    await cache.invalidateQueries({ queryKey: BACKUPS_KEY });
    toaster.show(t("settings-backup-made", { size: size(made.size) }), revealAction(made.path));
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
  }
}

/** Asks where to, then makes one there. */
export async function backUpElsewhere(): Promise<void> {
  try {
    const name = workspace.info?.path.split(/[\\/]/).at(-1) ?? t("settings-backup-name");
    const { path } = await call("file_choose_save", { name, kind: "backup" });
    if (path) await backUp(path);
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
  }
}

/** Fails with the reason, and then nothing has changed. */
export async function restore(path: string, madeAt: string): Promise<void> {
  await goBack(path, t("settings-restored", { moment: moment(madeAt) }));
}

/** What was there is kept beside the workspace: Undo goes back to that. */
async function goBack(path: string, said: string): Promise<void> {
  const { aside, files_missing } = await workspace.restore(path);
  if (files_missing > 0) toaster.show(t("shell-files-missing", { count: files_missing }));
  toaster.show(said, aside === null ? undefined : { label: t("kit-undo"), run: () => takeBack(aside) });
}

async function takeBack(aside: string): Promise<void> {
  try {
    await goBack(aside, t("settings-restore-undone"));
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
  }
}

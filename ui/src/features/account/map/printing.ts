/* The map as a file. */

import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { showPaper } from "$lib/files";
import { explain, t } from "$lib/i18n";
import { toaster } from "$lib/ui";
import type { Id, MapFormat } from "$lib/bindings";

/** Asks where, writes a page to print or a picture for slides and letters, and offers to open it; false if nothing was
    written. */
export async function saveMap(account: { id: Id; name: string }, deal: { id: Id; title: string } | null, format: MapFormat): Promise<boolean> {
  try {
    const name = t("map-file", { account: account.name, deal: deal?.title ?? "", of: deal ? "deal" : "account" });
    const { path } = await call("file_choose_save", { name: `${name}.${format}`, kind: format === "pdf" ? "pdf" : "picture" });
    if (path === null) return false;
    const made = await call("relationship_map_print", { account_id: deal ? null : account.id, opportunity_id: deal?.id ?? null, language: null, format, path });
    showPaper(t("map-saved"), made);
    return true;
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
    return false;
  }
}

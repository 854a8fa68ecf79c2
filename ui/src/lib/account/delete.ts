/* An account leaves the book: its pin and its page go with it. */

import { remove } from "$lib/attempt";
import { t } from "$lib/i18n";
import { pinnedNames } from "$lib/pinned.svelte";
import { router } from "$lib/router.svelte";

export async function deleteAccount(account: { id: string; name: string }): Promise<void> {
  if (!(await remove("account_delete", account.id, t("account-deleted", { name: account.name })))) return;
  if (pinnedNames.has(account.id)) pinnedNames.toggle(account);
  if (router.path.startsWith(`/account/${account.id}`)) router.replace("/accounts");
}

/* An account leaves the book: its pin and its page go with it. */

import { tick } from "svelte";
import { remove } from "$lib/attempt";
import { t } from "$lib/i18n";
import { pinnedNames } from "$lib/pinned.svelte";
import { router } from "$lib/router.svelte";

export async function deleteAccount(account: { id: string; name: string }): Promise<void> {
  const page = router.path.startsWith(`/account/${account.id}`) ? router.path : null;
  if (page) {
    // First, so that nothing on it asks for what is gone.
    router.replace("/accounts");
    await tick();
  }
  if (await remove("account_delete", account.id, t("account-deleted", { name: account.name }))) {
    if (pinnedNames.has(account.id)) pinnedNames.toggle(account);
  } else if (page) router.replace(page);
}

/* One account, as its page has it: what was read, and the editors of its parts. */

import { onDestroy, untrack } from "svelte";
import { dossierKey } from "$lib/account/dossier.svelte";
import type { AccountDossier, AccountFacts, Item, Update } from "$lib/bindings";
import { cache } from "$lib/cache";
import { call, write, type Name, type Req } from "$lib/call";
import { CallError } from "$lib/error";
import { ItemEditor } from "$lib/item.svelte";

type Updates = Extract<Name, "account_update" | "site_update" | "decision_area_update" | "goal_update" | "person_update" | "part_update" | "criterion_update" | "contact_update">;

/** An editor of one part of an account for as long as the calling component lives. `find` tells the part in the
    whole, to read it anew after a conflict. What is typed is written when the component goes. */
export function useEditor<F extends object>(
  name: Updates,
  account: () => string,
  item: () => Item<F>,
  find: (dossier: AccountDossier) => Item<F> | undefined,
): ItemEditor<F> {
  const editor = new ItemEditor<F>(untrack(item), {
    update: (req: Update<F>) => write(name, req as unknown as Req<typeof name>) as unknown as Promise<Item<F>>,
    reread: async () => {
      const dossier = await cache.fetchQuery({ queryKey: dossierKey(account()), queryFn: () => call("account_get", { id: account() }), staleTime: 0 });
      const found = find(dossier);
      if (!found) throw new CallError("not_found");
      return found;
    },
  });
  $effect(() => editor.take(item()));
  onDestroy(() => void editor.flush());
  return editor;
}

/** What the parts of the page share. */
export interface Account {
  readonly id: string;
  readonly editor: ItemEditor<AccountFacts>;
  readonly dossier: AccountDossier;
}

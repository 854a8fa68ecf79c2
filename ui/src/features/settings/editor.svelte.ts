/* Editors of stored things for as long as a component lives. */

import { onDestroy, untrack } from "svelte";
import { ask } from "$lib/ask.svelte";
import type { CompanyFacts, Item, Items, Update } from "$lib/bindings";
import { call, write, type Name, type Req } from "$lib/call";
import { CallError } from "$lib/error";
import { ItemEditor, type ItemStore } from "$lib/item.svelte";

export type Updating = "member_update" | "tax_rate_update" | "product_update" | "reference_update";
export type Listing = "member_list" | "tax_rate_list" | "product_list" | "reference_list";

/** What is typed is written when the component goes. */
export function useItem<F extends object>(item: () => Item<F>, store: ItemStore<F>): ItemEditor<F> {
  const editor = new ItemEditor<F>(untrack(item), store);
  $effect(() => editor.take(item()));
  onDestroy(() => void editor.flush());
  return editor;
}

/** A thing of one of the lists: written alone, read anew with its list. */
export function storeOf<F>(update: Updating, list: Listing, id: () => string): ItemStore<F> {
  return {
    update: (req: Update<F>) => write(update, req as unknown as Req<Name & Updating>) as unknown as Promise<Item<F>>,
    reread: async () => {
      const { items } = (await call(list, {})) as unknown as Items<Item<F>>;
      const found = items.find((item) => item.id === id());
      if (!found) throw new CallError("not_found");
      return found;
    },
  };
}

export const companyStore: ItemStore<CompanyFacts> = {
  update: async (req) => (await write("company_update", req)).company,
  reread: async () => (await call("company_get", {})).company,
};

/** The next number follows what has been sent meanwhile. */
export const askCompany = (aside = false) => ask("company_get", () => ({ req: {}, key: ["company", "list", "one"], also: ["proposal", "number"], aside }));
export const askMembers = (aside = false) => ask("member_list", () => ({ req: {}, key: ["member", "list"], aside }));
export const askTaxRates = (aside = false) => ask("tax_rate_list", () => ({ req: {}, key: ["tax_rate", "list"], aside }));
export const askProducts = () => ask("product_list", () => ({ req: {}, key: ["product", "list"] }));
export const askReferences = () => ask("reference_list", () => ({ req: {}, key: ["reference", "list"] }));

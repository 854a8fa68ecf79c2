/* Takes pasted rows in: all of them, or none. */

import type { Item, ProductFacts } from "$lib/bindings";
import { call } from "$lib/call";
import { CallError } from "$lib/error";
import type { Plan } from "./paste";

type Product = Item<ProductFacts>;

/** Runs to the end or leaves the list as it was. Gives the way back; `progress` hears how many are done. */
export async function take(wanted: Plan, progress: (done: number) => void): Promise<() => Promise<void>> {
  const added: Product[] = [];
  const changed: { before: ProductFacts; after: Product }[] = [];
  const back = async (): Promise<void> => {
    for (const { id } of added) await call("product_delete", { id });
    for (const { before, after } of changed) await call("product_update", { id: after.id, version: after.version, facts: before });
  };
  try {
    for (const facts of wanted.added) {
      added.push(await call("product_create", { facts }));
      progress(added.length);
    }
    for (const { product, facts } of wanted.changed) {
      const after = await call("product_update", { id: product.id, version: product.version, facts });
      changed.push({ before: product.facts, after });
      progress(added.length + changed.length);
    }
  } catch (thrown) {
    await back().catch(() => undefined);
    throw CallError.from(thrown);
  }
  return back;
}

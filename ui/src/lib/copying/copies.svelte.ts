/* Copies of proposals for other accounts, and what must be looked at in each before it goes there. Kept while the
   program runs and nowhere else: the list names people of the other customer. */

import { call } from "$lib/call";
import { date, hasText, t } from "$lib/i18n";
import { languageWord } from "$lib/languages";
import { router } from "$lib/router.svelte";
import { toaster } from "$lib/ui";
import { undoAction } from "$lib/undo";
import type { CopyConcern, Id, Language } from "$lib/bindings";

export interface LookAt extends CopyConcern {
  key: string;
  done: boolean;
}

class Copies {
  #lists = $state<Record<Id, LookAt[]>>({});

  of(id: Id): readonly LookAt[] {
    return this.#lists[id] ?? [];
  }

  tick(id: Id, key: string, done: boolean): void {
    const found = this.#lists[id]?.find((item) => item.key === key);
    if (found) found.done = done;
  }

  /** Nothing is left to be looked at. */
  forget(id: Id): () => void {
    const list = this.#lists[id];
    delete this.#lists[id];
    return () => {
      if (list) this.#lists[id] = list;
    };
  }

  /** Copies, opens the copy, and remembers what to look at. */
  async make(id: Id, account_id: Id): Promise<void> {
    const { desk, look_at } = await call("proposal_copy", { id, account_id });
    this.#lists[desk.proposal.id] = unique(look_at);
    router.go(`/proposal/${desk.proposal.id}`);
    toaster.show(t("copying-done", { account: desk.account, count: this.of(desk.proposal.id).length }), undoAction());
  }
}

export const copies = new Copies();

/** The same said twice of one place is one thing to look at. */
export function unique(concerns: readonly CopyConcern[]): LookAt[] {
  const known = new Map<string, LookAt>();
  for (const concern of concerns) {
    const { code, args, reader, block_id } = concern;
    const key = JSON.stringify([code, args, block_id ?? reader]);
    if (!known.has(key)) known.set(key, { ...concern, key, done: false });
  }
  return [...known.values()];
}

export function concernText({ code, args }: Pick<CopyConcern, "code" | "args">): string {
  const id = `copy-${code.replaceAll("_", "-")}`;
  const said = Object.entries(args).map(([name, value]): [string, string] => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [name, date(value, "long")];
    return [name, name === "language" || code === "language_changed" ? languageWord(value as Language) : value];
  });
  return hasText(id) ? t(id, Object.fromEntries(said)) : code;
}

/* Facts of one kind, listed: what one that is being added holds, and one that is corrected. Both give the fields the
   same to work with. */

import type { Item, Update } from "$lib/bindings";
import { CallError } from "$lib/error";
import { explain } from "$lib/i18n";
import { ItemEditor } from "$lib/item.svelte";

/** What the fields of a fact read and write. */
export interface Entry<F extends object> {
  readonly facts: F;
  /** Typed texts come on every key, choices at once. */
  type: (changes: Partial<F>) => void;
  set: (changes: Partial<F>) => void;
  /** A typed field is left. */
  leave: () => void;
  /** Why a field was refused. */
  wrong: (field: keyof F) => string | null;
}

export interface LedgerStore<F extends object> {
  fresh: () => F;
  create: (facts: F) => Promise<unknown>;
  update: (req: Update<F>) => Promise<Item<F>>;
  reread: (id: string) => Promise<Item<F>>;
  /** What a new one lacks, before anybody asks the disk. */
  lacks?: (facts: F) => { field: keyof F; said: string } | null;
}

/** Kept while the sheet is closed for a moment: leaving loses nothing. */
const begun = new Map<string, object>();

export class NewEntry<F extends object> implements Entry<F> {
  facts: F = $state.raw() as F;
  working = $state(false);
  /** What is wrong with none of the fields. */
  problem = $state.raw<string | null>(null);
  #wrong = $state.raw<Partial<Record<keyof F, string>>>({});

  constructor(
    private readonly store: LedgerStore<F>,
    private readonly key: string,
  ) {
    this.facts = (begun.get(key) as F | undefined) ?? store.fresh();
  }

  type = (changes: Partial<F>): void => {
    this.facts = { ...this.facts, ...changes };
    begun.set(this.key, this.facts);
    this.problem = null;
    const wrong = { ...this.#wrong };
    for (const field of Object.keys(changes) as (keyof F)[]) delete wrong[field];
    this.#wrong = wrong;
  };
  set = this.type;
  leave = (): void => undefined;
  wrong = (field: keyof F): string | null => this.#wrong[field] ?? null;

  /** False if it was refused; the fields then say why. */
  async add(): Promise<boolean> {
    if (this.working) return false;
    const lacks = this.store.lacks?.(this.facts);
    if (lacks) {
      this.#wrong = { ...this.#wrong, [lacks.field]: lacks.said };
      return false;
    }
    this.working = true;
    try {
      await this.store.create(this.facts);
      this.discard();
      return true;
    } catch (thrown) {
      const error = CallError.from(thrown);
      const field = fieldOf(error);
      if (field !== undefined && field in this.facts) this.#wrong = { ...this.#wrong, [field]: explain(error) };
      else this.problem = explain(error);
      return false;
    } finally {
      this.working = false;
    }
  }

  discard(): void {
    begun.delete(this.key);
    this.facts = this.store.fresh();
    this.problem = null;
    this.#wrong = {};
  }
}

export class OldEntry<F extends object> implements Entry<F> {
  readonly editor: ItemEditor<F>;
  #wrong = $state.raw<Partial<Record<keyof F, string>>>({});

  constructor(store: LedgerStore<F>, item: Item<F>) {
    this.editor = new ItemEditor(item, { update: store.update, reread: () => store.reread(item.id) });
  }

  get facts(): F {
    return this.editor.facts;
  }
  type = (changes: Partial<F>): void => this.editor.touch(changes);
  set = (changes: Partial<F>): void => {
    const [field] = Object.keys(changes) as (keyof F)[];
    this.#wrong = {};
    this.editor.set(changes).catch((thrown: unknown) => {
      if (field !== undefined) this.#wrong = { [field]: explain(CallError.from(thrown)) } as Partial<Record<keyof F, string>>;
    });
  };
  leave = (): void => void this.editor.flush();
  wrong = (field: keyof F): string | null => {
    const error = this.editor.problem(field);
    return error ? explain(error) : (this.#wrong[field] ?? null);
  };
}

/** "facts.mark" → "mark". */
function fieldOf(error: CallError): string | undefined {
  return /^facts\.(\w+)/.exec(error.place ?? "")?.[1];
}

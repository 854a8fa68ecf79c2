/* A stored thing being edited. Updates replace all its facts and name the version they start from, so writes go
   one after another and each begins with what the last one gave back; fast typing never conflicts with itself.

     const editor = new ItemEditor(item, { update: (req) => write("goal_update", req), reread });
     editor.facts.text                    stored, with what was typed over it
     editor.touch({ text })               on every key: written after a pause, `flush` on blur
     await editor.set({ told_on })        at once; rejects with the reason if it is refused
     $effect(() => editor.take(item))     whenever the cache has read it again (undo, other screens) */

import { Autosave } from "./autosave";
import type { Item, Update } from "./bindings";
import { CallError } from "./error";

export interface ItemStore<F> {
  update: (req: Update<F>) => Promise<Item<F>>;
  /** Reads it anew after a conflict. */
  reread: () => Promise<Item<F>>;
}

export class ItemEditor<F extends object> {
  #stored: Item<F> = $state.raw() as Item<F>;
  /** Changes on their way to the disk. */
  #typed = $state.raw<Partial<F>>({});
  /** What was typed, to the letter: the disk may trim it, the field must not while somebody types in it. */
  #shown = $state.raw<Partial<F>>({});
  /** Typed texts that were refused: still shown, but they must not hold up the other fields. */
  #refused = $state.raw<Partial<F>>({});
  #problems = $state.raw<Partial<Record<keyof F, CallError>>>({});
  #writes: Promise<void> = Promise.resolve();
  #running = 0;
  readonly #auto = new Autosave<null>(() => this.#save());

  readonly facts: F = $derived({ ...this.#stored.facts, ...this.#refused, ...this.#typed, ...this.#shown });
  /** Without what was refused, for whatever shows the facts elsewhere than in their fields. */
  readonly held: F = $derived({ ...this.#stored.facts, ...this.#typed });

  constructor(
    item: Item<F>,
    private readonly store: ItemStore<F>,
  ) {
    this.#stored = item;
  }

  get id(): string {
    return this.#stored.id;
  }

  /** Why a typed text was refused; the field shows it. */
  problem(field: keyof F): CallError | null {
    return this.#problems[field] ?? null;
  }

  /** What the cache has read. While a write runs its reply is newer, so the reading is left. */
  take(item: Item<F>): void {
    if (this.#running === 0) this.#stored = item;
  }

  touch(changes: Partial<F>): void {
    this.#type(changes);
    this.#shown = { ...this.#shown, ...changes };
    this.#auto.touch(null);
  }

  async set(changes: Partial<F>): Promise<void> {
    this.#type(changes);
    try {
      await this.#save();
    } catch (thrown) {
      // Whoever asked keeps the text and says why; here the field is as it was.
      this.#typed = without(this.#typed, changes);
      this.#refused = without(this.#refused, changes);
      throw thrown;
    }
    const field = keysOf(changes).find((key) => this.#problems[key]);
    if (field === undefined) return;
    const problem = this.#problems[field];
    this.#refused = omit(this.#refused, field);
    this.#problems = omit(this.#problems, field);
    throw problem;
  }

  /** The field is left: what was typed is written, and from now on shown as it was kept. */
  async flush(): Promise<void> {
    const left = this.#shown;
    await this.#auto.flush();
    await this.#writes;
    // Somebody may be typing in the next field by now.
    this.#shown = without(this.#shown, left);
  }

  #type(changes: Partial<F>): void {
    this.#typed = { ...this.#typed, ...changes };
    for (const key of keysOf(changes)) {
      this.#shown = omit(this.#shown, key);
      this.#refused = omit(this.#refused, key);
      this.#problems = omit(this.#problems, key);
    }
  }

  #save(): Promise<void> {
    this.#running += 1;
    const turn = this.#writes.then(() => this.#write()).finally(() => (this.#running -= 1));
    this.#writes = turn.catch(() => undefined);
    return turn;
  }

  async #write(): Promise<void> {
    const changes = this.#typed;
    if (keysOf(changes).length === 0) return;
    try {
      this.#stored = await this.#attempt(changes);
    } catch (thrown) {
      const error = CallError.from(thrown);
      const field = fieldOf(error) as keyof F | undefined;
      if (field === undefined || !(field in changes)) throw error;
      this.#refused = { ...this.#refused, [field]: this.#typed[field] };
      this.#problems = { ...this.#problems, [field]: error };
      this.#typed = omit(this.#typed, field);
      // The rest was not at fault.
      return this.#write();
    }
    this.#typed = without(this.#typed, changes);
  }

  async #attempt(changes: Partial<F>): Promise<Item<F>> {
    const { id, version, facts } = this.#stored;
    try {
      return await this.store.update({ id, version, facts: { ...facts, ...changes } });
    } catch (thrown) {
      if (CallError.from(thrown).code !== "version_conflict") throw thrown;
      // Somebody else changed other fields meanwhile: ours go on top of theirs, once.
      this.#stored = await this.store.reread();
      return this.store.update({ id, version: this.#stored.version, facts: { ...this.#stored.facts, ...changes } });
    }
  }
}

/** "facts.tags[2]" → "tags". */
function fieldOf(error: CallError): string | undefined {
  return /^facts\.(\w+)/.exec(error.place ?? "")?.[1];
}

function keysOf<F extends object>(facts: Partial<F>): (keyof F)[] {
  return Object.keys(facts) as (keyof F)[];
}

function omit<T extends object>(from: T, key: PropertyKey): T {
  return Object.fromEntries(Object.entries(from).filter(([name]) => name !== key)) as T;
}

/** Without those that are still the same: what was typed during the write stays. */
function without<F extends object>(from: Partial<F>, written: Partial<F>): Partial<F> {
  return Object.fromEntries(Object.entries(from).filter(([key, value]) => written[key as keyof F] !== value)) as Partial<F>;
}

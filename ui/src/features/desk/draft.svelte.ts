/* One stored thing while it is being edited: what is typed is shown at once, the disk follows.
   One write at a time, each with the version that the last reply gave, so that typing never conflicts with itself.
   What another window wrote meanwhile is joined with it; where both changed one place, nothing is written until a
   person has chosen. */

import { Autosave } from "$lib/autosave";
import { CallError } from "$lib/error";
import { merge } from "./merge";

/** Shorter than elsewhere, for what only the disk brings to the page: prices, headlines, the order of blocks. */
export const SHORT_PAUSE = 70;

export interface Versioned<F> {
  version: number;
  facts: F;
}
export interface Disk<F> {
  write: (version: number, facts: F) => Promise<{ version: number }>;
  /** What is on the disk, after somebody else (undo, another window) moved it on. */
  stored: () => Promise<Versioned<F>>;
  /** After every write that arrived; `since` is when it was sent, `recovered` that the one before was refused. */
  written: (since: number, recovered: boolean) => void;
  /** The disk has refused what is in the draft. */
  refused?: () => void;
  /** At every edit: the draft has it, the disk doesn't yet. */
  edited?: () => void;
}

export class Draft<F> {
  facts = $state.raw() as F;
  /** Why the disk refused what is in the draft now: a field too long, a mistake in a figure. */
  problem = $state.raw<CallError | null>(null);
  /** What another window wrote in the very place that is being changed here. */
  theirs = $state.raw<Versioned<F> | null>(null);

  #version: number;
  /** What was on the disk when it was last read or written. */
  #base: F;
  #edits = 0;
  #written = 0;
  readonly #save: Autosave<F>;

  constructor(
    stored: Versioned<F>,
    private readonly disk: Disk<F>,
    pause?: number,
  ) {
    this.facts = stored.facts;
    this.#version = stored.version;
    this.#base = stored.facts;
    this.#save = new Autosave(() => this.#write(), pause);
  }

  get version(): number {
    return this.#version;
  }

  /** Something here is not on the disk yet. */
  get dirty(): boolean {
    return this.#edits !== this.#written;
  }

  edit(facts: F): void {
    this.facts = facts;
    this.#edits += 1;
    this.disk.edited?.();
    this.#save.touch(facts);
  }

  /** An edit that need not wait for the next key: a choice, a move. */
  async set(facts: F): Promise<void> {
    this.edit(facts);
    await this.flush();
  }

  /** Parts that are taken or refused by themselves: refused, they leave the draft, since they must not hold up what is
      written together with them nor be shown elsewhere as if they held. Rejects with the reason. */
  async attempt(parts: Partial<F>): Promise<void> {
    const names = Object.keys(parts) as (keyof F & string)[];
    const before = Object.fromEntries(names.map((name) => [name, this.facts[name]])) as Partial<F>;
    await this.set({ ...this.facts, ...parts });
    const { problem } = this;
    const field = /^(?:facts\.)?(\w+)/.exec(problem?.place ?? "")?.[1];
    if (!problem || !names.some((name) => name === field)) return;
    await this.set({ ...this.facts, ...before });
    throw problem;
  }

  flush(): Promise<void> {
    return this.#save.flush();
  }

  /** Takes what the disk says, unless something newer is typed here. True if anything changed. */
  adopt(stored: Versioned<F>): boolean {
    if (this.theirs && stored.version > this.theirs.version) this.theirs = stored;
    if (this.dirty || stored.version <= this.#version) return false;
    this.#read(stored);
    this.facts = stored.facts;
    this.problem = null;
    return true;
  }

  /** Writes what is here over what the other window wrote; undo still reaches theirs. */
  async keepMine(): Promise<void> {
    if (!this.theirs) return;
    this.#read(this.theirs);
    this.theirs = null;
    await this.set(this.facts);
  }

  /** Shows what the other window wrote. Gives back what was here, so that it can be had again. */
  takeTheirs(): F {
    const mine = this.facts;
    if (!this.theirs) return mine;
    this.#save.cancel();
    this.#read(this.theirs);
    this.facts = this.theirs.facts;
    this.theirs = null;
    this.problem = null;
    this.#written = this.#edits;
    return mine;
  }

  #read(stored: Versioned<F>): void {
    this.#version = stored.version;
    this.#base = stored.facts;
  }

  async #write(): Promise<void> {
    // A person is choosing: what is typed meanwhile stays here.
    if (this.theirs) return;
    // Not what waited to be saved: joining may have brought more since.
    const { facts } = this;
    const edits = this.#edits;
    const since = performance.now();
    try {
      const stored = await this.#attempt(facts);
      if (!stored) return;
      this.#read(stored);
      this.#written = edits;
      const recovered = this.problem !== null;
      this.problem = null;
      this.disk.written(since, recovered);
    } catch (thrown) {
      this.problem = CallError.from(thrown);
      this.disk.refused?.();
      throw thrown;
    }
  }

  /** Null if another window changed the same place. */
  async #attempt(facts: F): Promise<Versioned<F> | null> {
    try {
      const { version } = await this.disk.write(this.#version, facts);
      return { version, facts };
    } catch (thrown) {
      if (CallError.from(thrown).code !== "version_conflict") throw thrown;
    }
    const theirs = await this.disk.stored();
    const joined = merge(this.#base, facts, theirs.facts);
    if (!joined) {
      this.theirs = theirs;
      return null;
    }
    const { version } = await this.disk.write(theirs.version, joined.merged);
    // Keys pressed during the two calls stay on top.
    this.facts = merge(facts, this.facts, joined.merged)?.merged ?? this.facts;
    return { version, facts: joined.merged };
  }
}

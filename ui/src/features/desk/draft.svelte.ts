/* One stored thing while it is being edited: what is typed is shown at once, the disk follows.
   One write at a time, each with the version that the last reply gave, so that typing never conflicts with itself. */

import { Autosave } from "$lib/autosave";
import { CallError } from "$lib/error";

/** Shorter than elsewhere, for what only the disk brings to the page: prices, headlines, the order of blocks. */
export const SHORT_PAUSE = 70;

export interface Versioned<F> {
  version: number;
  facts: F;
}
export interface Disk<F> {
  write: (version: number, facts: F) => Promise<{ version: number }>;
  /** The version on the disk, after somebody else (undo, another window) moved it on. */
  version: () => Promise<number>;
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

  #version: number;
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
    this.#save = new Autosave((facts) => this.#write(facts), pause);
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

  flush(): Promise<void> {
    return this.#save.flush();
  }

  /** Takes what the disk says, unless something newer is typed here. True if anything changed. */
  adopt(stored: Versioned<F>): boolean {
    if (this.dirty || stored.version <= this.#version) return false;
    this.#version = stored.version;
    this.facts = stored.facts;
    this.problem = null;
    return true;
  }

  async #write(facts: F): Promise<void> {
    const edits = this.#edits;
    const since = performance.now();
    try {
      const { version } = await this.#attempt(facts);
      this.#version = version;
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

  /** Moved on elsewhere: what is typed here is newer, so it goes on top. Undo still reaches the other change. */
  async #attempt(facts: F): Promise<{ version: number }> {
    try {
      return await this.disk.write(this.#version, facts);
    } catch (thrown) {
      if (CallError.from(thrown).code !== "version_conflict") throw thrown;
      this.#version = await this.disk.version();
      return this.disk.write(this.#version, facts);
    }
  }
}

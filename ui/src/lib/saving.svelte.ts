/* What the foot of the sidebar says ("Saved at 09:42") and the standing bar of a failed write. */

import type { CallError } from "./error";

export interface Failure {
  /** What was to be written: the same thing written later settles it. */
  subject: string;
  error: CallError;
  retry: () => Promise<unknown>;
}

class Saving {
  savedAt = $state<Date | null>(null);
  failure = $state.raw<Failure | null>(null);

  /** Something reached the disk. */
  done(): void {
    this.savedAt = new Date();
  }

  fail(failure: Failure): void {
    this.failure = failure;
  }

  /** The bar stays when something else was written: the text it speaks of is still only on the screen. */
  settle(subject: string): void {
    if (this.failure?.subject === subject) this.failure = null;
  }

  async retry(): Promise<void> {
    // A second failure puts the bar up again with the new reason.
    await this.failure?.retry().catch(() => undefined);
  }

  /** Another workspace: what was saved before says nothing about it. */
  reset(): void {
    this.savedAt = null;
    this.failure = null;
  }
}

export const saving = new Saving();

/* What the foot of the sidebar says ("Saved at 09:42") and the standing bar of a failed write. */

import type { CallError } from "./error";

class Saving {
  savedAt = $state<Date | null>(null);
  pending = $state(0);
  failure = $state<{ error: CallError; retry: () => Promise<unknown> } | null>(null);

  start(): void {
    this.pending += 1;
  }

  done(): void {
    this.savedAt = new Date();
    this.failure = null;
    this.stop();
  }

  stop(): void {
    this.pending = Math.max(0, this.pending - 1);
  }

  fail(error: CallError, retry: () => Promise<unknown>): void {
    this.failure = { error, retry };
    this.stop();
  }

  async retry(): Promise<void> {
    // A second failure puts the bar up again with the new reason.
    await this.failure?.retry().catch(() => undefined);
  }

  /** Another workspace: what was saved before says nothing about it. */
  reset(): void {
    this.savedAt = null;
    this.failure = null;
    this.pending = 0;
  }
}

export const saving = new Saving();

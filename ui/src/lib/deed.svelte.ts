/* Something done from a form: never twice at once, and what hinders it stands beside the form. */

import { CallError } from "$lib/error";
import { explain } from "$lib/i18n";

export class Deed {
  working = $state(false);
  /** A sentence: what is missing yet, or why it was refused. */
  problem = $state<string | null>(null);

  /** Does the work unless something is missing (`lacks` says what). */
  async run(lacks: string | null, work: () => Promise<unknown>): Promise<void> {
    if (this.working) return;
    this.problem = lacks;
    if (lacks !== null) return;
    this.working = true;
    try {
      await work();
    } catch (thrown) {
      this.problem = explain(CallError.from(thrown));
    } finally {
      this.working = false;
    }
  }

  /** Something was changed: the sentence speaks of what no longer is. */
  forget(): void {
    this.problem = null;
  }
}

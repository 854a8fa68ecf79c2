/* Something done from a form: never twice at once, and what hinders it stands beside the form. */

import { CallError } from "$lib/error";
import { explain } from "$lib/i18n";

export class Deed {
  working = $state(false);
  /** A sentence: what is missing yet, or why it was refused. */
  problem = $state<string | null>(null);

  /** Does the work unless something is missing (`lacks` says what); whether it was done. */
  async run(lacks: string | null, work: () => Promise<unknown>): Promise<boolean> {
    if (this.working) return false;
    this.problem = lacks;
    if (lacks !== null) return false;
    this.working = true;
    try {
      await work();
      return true;
    } catch (thrown) {
      this.problem = explain(CallError.from(thrown));
      return false;
    } finally {
      this.working = false;
    }
  }

  /** Something was changed: the sentence speaks of what no longer is. */
  forget(): void {
    this.problem = null;
  }
}

/* Taking over what a held meeting brought: one step that Undo takes back whole. */

import type { Learned, MeetingPlan } from "$lib/bindings";
import { cache } from "$lib/cache";
import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { explain } from "$lib/i18n";
import { toaster } from "$lib/ui";
import { undoAction } from "$lib/undo";

export class Entering {
  working = $state(false);
  problem = $state<string | null>(null);

  constructor(private readonly plan: () => MeetingPlan) {}

  /** Says `said` once it is written; what is refused is said in `problem`. */
  async enter(learned: Learned, said: string): Promise<boolean> {
    if (this.working) return false;
    this.working = true;
    this.problem = null;
    const { id, version } = this.plan().plan;
    try {
      cache.setQueryData(["meeting", id], await call("meeting_plan_hold", { id, version, learned }));
      toaster.show(said, undoAction());
      return true;
    } catch (thrown) {
      this.problem = explain(CallError.from(thrown));
      return false;
    } finally {
      this.working = false;
    }
  }
}

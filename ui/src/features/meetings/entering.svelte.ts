/* Taking over what a held meeting brought: one step that Undo takes back whole. */

import type { Learned, MeetingPlan } from "$lib/bindings";
import { cache } from "$lib/cache";
import { call } from "$lib/call";
import { Deed } from "$lib/deed.svelte";
import { toaster } from "$lib/ui";
import { undoAction } from "$lib/undo";

export class Entering extends Deed {
  constructor(private readonly plan: () => MeetingPlan) {
    super();
  }

  /** Says `said` once it is written; what is refused is said in `problem`. */
  enter(learned: Learned, said: string): Promise<boolean> {
    return this.run(null, async () => {
      const { id, version } = this.plan().plan;
      cache.setQueryData(["meeting", id], await call("meeting_plan_hold", { id, version, learned }));
      toaster.show(said, undoAction());
    });
  }
}

/* Moving a deal to another stage. Over unmet criteria the program asks for a reason: then the row for it opens. */

import type { Id, Stage } from "$lib/bindings";
import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { explain, t } from "$lib/i18n";
import { toaster } from "$lib/ui";
import { undoAction } from "$lib/undo";
import { stageName } from "$lib/deal/words";

export interface Moved {
  id: Id;
  version: number;
  title: string;
}

export class Moving {
  /** Asked why: this deal, to this stage, over so many criteria. */
  asked = $state.raw<{ deal: Moved; to: Stage; count: number } | null>(null);
  reason = $state("");
  problem = $state<string | null>(null);
  working = $state(false);

  /** True once it is there. */
  async to(deal: Moved, to: Stage): Promise<boolean> {
    return this.#move(deal, to, "");
  }

  async because(): Promise<boolean> {
    if (!this.asked) return false;
    if (this.reason.trim() === "") {
      this.problem = t("opportunities-reason-missing");
      return false;
    }
    return this.#move(this.asked.deal, this.asked.to, this.reason.trim());
  }

  leave(): void {
    this.asked = null;
    this.reason = "";
    this.problem = null;
  }

  async #move(deal: Moved, to: Stage, reason: string): Promise<boolean> {
    if (this.working) return false;
    this.working = true;
    this.problem = null;
    try {
      await call("opportunity_move", { id: deal.id, version: deal.version, to, reason });
      this.leave();
      toaster.show(t("opportunities-moved", { title: deal.title, stage: stageName(to) }), undoAction());
      return true;
    } catch (thrown) {
      const error = CallError.from(thrown);
      if (error.code === "unmet_needs_reason") {
        if (this.asked?.deal.id !== deal.id || this.asked.to !== to) this.reason = "";
        this.asked = { deal, to, count: Number(error.args["count"] ?? 0) };
      } else if (this.asked) this.problem = explain(error);
      else toaster.show(explain(error));
      return false;
    } finally {
      this.working = false;
    }
  }
}

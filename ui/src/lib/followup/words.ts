/* What a step of the follow-up is called. */

import type { NextStep, TaskKind } from "$lib/bindings";
import { t } from "$lib/i18n";

/** Its own words if it has any, else what its kind is called. */
export function stepWords(step: Pick<NextStep, "kind" | "title">): string {
  return step.title || kindWords(step.kind);
}

export const kindWords = (kind: TaskKind): string => t("followup-kind", { kind });

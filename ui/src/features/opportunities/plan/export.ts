/* The action plan as a file: pages that both sides sign, or entries for a calendar. */

import type { OpportunityPage } from "$lib/bindings";
import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { revealAction, shortName, showPaper } from "$lib/files";
import { explain, t } from "$lib/i18n";
import { toaster } from "$lib/ui";

const KINDS = {
  action_plan_print: { kind: "pdf", ending: "pdf" },
  action_plan_calendar: { kind: "calendar", ending: "ics" },
} as const;

/** Asks where, writes the file and offers to open it; a calendar isn't printed. */
export async function savePlan(name: keyof typeof KINDS, { opportunity }: Pick<OpportunityPage, "opportunity">): Promise<boolean> {
  const { kind, ending } = KINDS[name];
  try {
    const { path } = await call("file_choose_save", { name: `${t("opportunities-plan-file", { title: opportunity.facts.title })}.${ending}`, kind });
    if (path === null) return false;
    const made = await call(name, { opportunity_id: opportunity.id, language: null, path });
    const said = t("opportunities-plan-saved", { name: shortName(made.path) });
    if (kind === "pdf") showPaper(said, made);
    else toaster.show({ text: said, title: made.path }, { label: t("kit-file-open"), run: () => open(made.path) }, revealAction(made.path));
    return true;
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
    return false;
  }
}

async function open(path: string): Promise<void> {
  try {
    await call("file_open", { path });
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
  }
}

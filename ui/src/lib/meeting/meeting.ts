/* Plans of meetings: how a new one begins, and the words several places use. */

import type { Id, MeetingFacts, MeetingRow } from "$lib/bindings";
import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { date, explain, localIso, t } from "$lib/i18n";
import { router } from "$lib/router.svelte";
import { toaster } from "$lib/ui";
import { undoAction } from "$lib/undo";

export interface Beginning {
  account: { id: Id; name: string };
  opportunity?: Id | null;
  /** What it carries on. */
  from?: Pick<MeetingFacts, "people" | "members" | "place" | "questions"> & { id: Id };
}

export function newMeeting({ account, opportunity, from }: Beginning, today = localIso(new Date())): MeetingFacts {
  const day = new Date(`${today}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + (from ? 7 : 1));
  return {
    title: t("meetings-new-title", { account: account.name }),
    opportunity_id: opportunity ?? null,
    on: day.toISOString().slice(0, 10),
    at: null,
    minutes: null,
    place: from?.place ?? "",
    people: from?.people ?? [],
    members: from?.members ?? [],
    goal: "",
    fallback: "",
    questions: from?.questions ?? [],
    objections: [],
    bring: "",
    note: "",
    follows: from?.id ?? null,
  };
}

/** Makes a plan and opens it; Undo takes it away again. */
export async function planMeeting(beginning: Beginning): Promise<void> {
  try {
    const made = await call("meeting_plan_create", { parent: beginning.account.id, facts: newMeeting(beginning) });
    router.go(`/meeting/${made.plan.id}`);
    toaster.show(t("meetings-planned"), undoAction());
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
  }
}

export const whenText = ({ on, at }: Pick<MeetingRow, "on" | "at">): string => (at === null ? date(on) : `${date(on)}, ${at}`);

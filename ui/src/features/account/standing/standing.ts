/* What an account's standing is read from, and the words for it. */

import { ask } from "$lib/ask.svelte";
import type { ChangeKind, FitGrade, HealthFact, LoyalBehaviour, SatisfactionAsked, SwitchingKind } from "$lib/bindings";
import { date, number, t } from "$lib/i18n";

export const SHEETS = ["coverage", "health", "fit", "satisfaction", "loyalty", "switching", "changes", "reviews"] as const;
export type SheetName = (typeof SHEETS)[number];

export const ASKED: readonly SatisfactionAsked[] = ["talk", "survey", "questionnaire"];
export const BEHAVIOURS: readonly LoyalBehaviour[] = [
  "recommended_unasked",
  "told_of_offer",
  "forgave_mistake",
  "involved_in_plans",
  "introduced_colleague",
  "shared_figures",
  "tried_first",
  "defended_us",
];
export const SWITCHING: readonly SwitchingKind[] = ["money", "time", "learning", "lost_terms", "barrier"];
export const CHANGES: readonly ChangeKind[] = ["reorganisation", "new_line", "new_plant", "regulation", "leaving", "other"];
export const GRADES: readonly FitGrade[] = ["fits", "partly", "no"];

const PEOPLE = ["person", "part", "contact", "role_gap"];

export const askHealth = (id: () => string) =>
  ask("account_health_get", () => ({
    req: { id: id() },
    key: ["account", id(), "health"],
    also: [...PEOPLE, "satisfaction", "loyalty", "review", "planned_change", "revenue", "action", "goal", "site", "proposal", "opportunity", "pref"],
  }));
export const askCoverage = (id: () => string) =>
  ask("account_coverage_get", () => ({ req: { id: id() }, key: ["account", id(), "coverage"], also: [...PEOPLE, "proposal"] }));
export const askRegard = (id: () => string) =>
  ask("regard_get", () => ({ req: { id: id() }, key: ["account", id(), "regard"], also: ["satisfaction", "loyalty", "person"] }));
export const askSwitching = (id: () => string) => ask("switching_list", () => ({ req: { id: id() }, key: ["account", id(), "switching"], also: ["switching"] }));
export const askFit = (id: () => string) => ask("fit_get", () => ({ req: { id: id() }, key: ["account", id(), "fit"], also: ["fit", "ideal_criterion"] }));
export const askChanges = (id: () => string) => ask("planned_change_list", () => ({ req: { id: id() }, key: ["account", id(), "changes"], also: ["planned_change"] }));

export const askReviews = (id: () => string) => ask("retention_review_list", () => ({ req: { id: id() }, key: ["account", id(), "reviews"], also: ["review", "person", "member"] }));

/** What a check rests on, as a sentence. */
export function factText(fact: HealthFact): string {
  switch (fact.kind) {
    case "empty":
      return t("standing-fact-empty", { field: fact.field.replaceAll("_", "-") });
    case "person":
      return fact.last_met === null ? t("standing-fact-never", { name: fact.name }) : t("standing-fact-met", { name: fact.name, date: date(fact.last_met) });
    case "gap":
      return t("standing-fact-gap", { title: fact.title });
    case "contact":
      return t("standing-fact-contact", { date: date(fact.on), days: fact.days });
    case "review":
      return t("standing-fact-review", { date: date(fact.on), days: fact.days, said: fact.said });
    case "mark":
      return t("standing-fact-mark", { mark: number(Number(fact.mark)), people: fact.people });
    case "behaviour":
      return t("standing-fact-behaviour", { seen: fact.seen, of: fact.of, against: fact.against });
    case "actions":
      return t("standing-fact-actions", { due: fact.due, time: fact.on_time, late: fact.late, overdue: fact.overdue });
    case "share":
      return t("standing-fact-share", { percent: number(Number(fact.percent) / 100, { percent: true }), danger: number(fact.danger / 100, { percent: true }) });
    case "change":
      return fact.on === null ? t("standing-fact-change", { what: fact.what }) : t("standing-fact-change-on", { what: fact.what, date: date(fact.on) });
  }
}

/* How stages, movement, exit criteria and their facts are said. */

import type { Exit, ExitCode, ExitFact, Movement, Stage } from "$lib/bindings";
import { date, list, number, t } from "$lib/i18n";

export const stageName = (stage: Stage): string => t("opportunities-stage", { stage: stage.replaceAll("_", "-") });

/** "They will send the drawings by 18 November", or why it isn't moving. */
export function movementWords(movement: Movement): string {
  const days = "days" in movement ? movement.days : 0;
  const on = "due" in movement && movement.due !== null ? movement.due : "on" in movement ? movement.on : null;
  const commitment = "commitment" in movement ? movement.commitment : "";
  const dated = movement.kind !== "moving" || movement.due !== null ? "yes" : "no";
  return t("opportunities-movement", { kind: movement.kind.replaceAll("_", "-"), dated, commitment, days, date: on ? date(on) : "" });
}

export const isStanding = (movement: Movement | null): boolean => movement !== null && movement.kind !== "moving";

/** What must be there to leave a stage. */
export function exitName({ code, about }: Pick<Exit, "code" | "about">): string {
  const what = about?.kind === "criterion" ? about.text : about?.kind === "level" ? t("opportunities-level", { level: about.level }) : "";
  return t("opportunities-exit", { code: code.replaceAll("_", "-"), what });
}

/** What was missing when it was moved on, each condition once. */
export function lackedWords(codes: readonly ExitCode[]): string {
  return [...new Set(codes)]
    .map((code) => {
      const name = code === "criterion_proved" ? t("opportunities-history-proof") : code === "price_discussed" ? t("opportunities-history-price") : exitName({ code, about: null });
      const count = codes.filter((other) => other === code).length;
      // Within a sentence.
      const what = name.charAt(0).toLocaleLowerCase() + name.slice(1);
      return count > 1 ? t("opportunities-history-times", { what, count }) : what;
    })
    .join("; ");
}

export function factWords(fact: ExitFact): string {
  switch (fact.kind) {
    case "problem":
      return fact.text;
    case "need":
      return t("opportunities-fact-need", { words: fact.words, person: fact.person, date: fact.on ? date(fact.on) : "" });
    case "person":
      return fact.name;
    case "criterion":
      return t("opportunities-fact-criterion", { text: fact.text, person: fact.person, verified: fact.verified ? "yes" : "no" });
    case "decision":
      return t("opportunities-fact-decision", { problem: fact.problem, person: fact.person });
    case "criteria":
      return t("opportunities-fact-criteria", { person: fact.person });
    case "mark":
      return [fact.words, fact.person, date(fact.on)].filter(Boolean).join(", ");
    case "contact":
      return t("opportunities-fact-contact", { kind: fact.contact, date: date(fact.on) });
    case "level":
      return t("opportunities-level", { level: fact.level });
    case "contacts":
      return t("opportunities-fact-contacts", { before: number(fact.before), beforeDays: number(fact.before_days), since: number(fact.since), sinceDays: number(fact.since_days) });
    case "action":
      return `${fact.what}, ${date(fact.done_on ?? fact.due)}`;
    case "proof":
      return fact.on ? `${fact.text}, ${date(fact.on)}` : fact.text;
  }
}

const MOST = 3;

/** Under the criterion: what fulfils it, else whose criterion it is, else what is missing. */
export function exitDetail({ met, about, facts, missing }: Exit): string {
  if (!met && about?.kind === "criterion" && missing.length === 0) return t("opportunities-criterion-of", { person: about.person, verified: about.verified ? "yes" : "no" });
  const shown = met ? facts : missing;
  const words = shown.slice(0, MOST).map(factWords);
  const more = shown.length - words.length;
  return list([...words, ...(more > 0 ? [t("opportunities-more", { count: more })] : [])]);
}

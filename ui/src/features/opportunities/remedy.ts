/* Where a missing exit criterion is recorded: a mark on the deal itself, or a place that holds the fact. */

import type { Exit, ExitFact, Id, MarkFacts, MarkKind, PriceLevel } from "$lib/bindings";

export type Remedy =
  | { what: "mark"; kinds: readonly MarkKind[]; level: PriceLevel | null }
  | { what: "problem"; id: string | null }
  | { what: "plan"; id: string | null }
  | { what: "go"; path: string; query?: Record<string, string> };

const MARKS: Partial<Record<Exit["code"], readonly MarkKind[]>> = {
  door_opened: ["door_opened"],
  meeting_or_invitation: ["meeting_booked", "invited"],
  volume_stated: ["volume_stated"],
  approved_theirs: ["approved_theirs"],
  approved_ours: ["approved_ours"],
  price_discussed: ["price_discussed"],
  volume_confirmed: ["volume_confirmed"],
  plan_signed: ["plan_signed"],
  disappointment_overcome: ["disappointment_overcome"],
  confident_use: ["confident_use"],
};

export function remedyOf({ code, about, missing }: Exit, deal: { account_id: Id; id: Id }): Remedy {
  const kinds = MARKS[code];
  if (kinds) return { what: "mark", kinds, level: about?.kind === "level" ? about.level : null };
  const account = `/account/${deal.account_id}`;
  if (code === "criterion_proved" && about?.kind === "criterion") return { what: "go", path: `${account}/evidence`, query: { criterion: about.id, deal: deal.id } };
  const first: ExitFact | null = missing[0] ?? about;
  switch (first?.kind) {
    case "problem":
      return { what: "problem", id: first.id };
    case "decision":
      return { what: "problem", id: first.problem_id };
    case "criteria":
    case "criterion":
      return { what: "go", path: `${account}/people`, query: { person: first.person_id } };
    case "person":
      return { what: "go", path: `${account}/people`, query: { person: first.id } };
  }
  switch (code) {
    case "problems_found_in_meetings":
    case "contacts_denser":
      return { what: "go", path: `/note/${deal.account_id}`, query: { deal: deal.id } };
    case "plan_done":
      return { what: "plan", id: first?.kind === "action" ? first.id : null };
    case "ally_named":
      return { what: "go", path: `${account}/people` };
    default:
      return { what: "problem", id: null };
  }
}

/** Who must be named, and whether words are needed: as the program asks for it. */
export const needsPerson = (kind: MarkKind): boolean => kind !== "approved_ours";
export const needsMember = (kind: MarkKind): boolean => kind === "approved_ours" || kind === "plan_signed";
export const needsWords = (kind: MarkKind): boolean => kind === "volume_stated" || kind === "volume_confirmed";

/** What is still to be said before a mark can be kept. */
export function lacking({ kind, person_id, member_id, words, on }: Omit<MarkFacts, "on"> & { on: string | null }): "person" | "member" | "words" | "day" | null {
  if (needsPerson(kind) && person_id === null) return "person";
  if (needsMember(kind) && member_id === null) return "member";
  if (needsWords(kind) && words.trim() === "") return "words";
  return on === null ? "day" : null;
}

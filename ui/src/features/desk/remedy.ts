/* What can be done about a finding: where to go, or what to add. */
import type { Id, Readiness } from "$lib/bindings";
import type { BlockKind } from "./blocks";
import type { LineField } from "./prices/trouble";

export type Remedy = { do: "show"; block: Id } | { do: "part"; part: string } | { do: "line"; line: number; field: LineField } | { do: "settings"; path: string } | { do: "prove"; criterion: Id } | { do: "add"; kind: BlockKind };

/** Mended where our side is kept, not in the block that shows it. */
const SETTINGS: Readonly<Record<string, string>> = {
  member_without_contact: "/settings/team",
  reference_without_consent: "/settings/references",
  reference_without_contact: "/settings/references",
  consent_ends_before_expiry: "/settings/references",
  accent_low_contrast: "/settings/company",
  company_unsaid: "/settings/company",
  company_unwritten: "/settings/company",
  member_unwritten: "/settings/team",
  reference_unwritten: "/settings/references",
};
/** Parts of the inspector. */
const PARTS: Readonly<Record<string, string>> = {
  no_person_addressed: "edition",
  person_left: "edition",
  names_another_reader: "edition",
  names_another_customer: "edition",
  criterion_unanswered: "criteria",
  criterion_without_proof: "criteria",
  criterion_answer_unseen: "criteria",
  expiry_past: "term",
  expiry_near: "term",
  price_missing: "prices",
  no_lines: "prices",
  no_calculation: "calculation",
  prices_unreckoned: "prices",
  lines_given_back: "prices",
  line_without_name: "prices",
  lines_unwritten: "prices",
  line_of_nothing: "prices",
  alternative_unchosen: "prices",
};
const FED = new Set(["feed_changed", "feed_gone"]);
/** Said of lines of the price table, by number: the first of them opens at this field. */
const LINES: Readonly<Record<string, LineField>> = { line_without_name: "description", lines_unwritten: "description", line_of_nothing: "quantity" };
/** What the reader must find and doesn't. */
const BLOCKS: Readonly<Record<string, BlockKind>> = {
  decision_missing: "decision",
  standing_missing: "text",
  exclusivity_missing: "exclusivity",
  references_missing: "references",
  recommending_people_missing: "references",
  team_missing: "team",
  prepared_by_missing: "prepared_by",
  key_figures_missing: "key_figures",
  cost_table_missing: "cost_table",
  cash_flow_missing: "cash_flow",
  specification_missing: "specification",
  proofs_missing: "proofs",
};

/** `has`: the edition has a block of this kind already, which then only lacks something. */
export function remedyOf({ code, block_id, args }: Pick<Readiness, "code" | "block_id"> & Partial<Pick<Readiness, "args">>, has: (kind: BlockKind) => Id | undefined, frozen: boolean): Remedy | null {
  const path = SETTINGS[code];
  if (path) return { do: "settings", path };
  // Evidence is linked to the criterion, not to the block that speaks of it; what was sent is proved by its folder too.
  const criterion = args?.["criterion_id"];
  if (code === "criterion_without_proof" && criterion) return { do: "prove", criterion };
  // Whether to take over what the dossier says now is asked beside the dossier, not at the block.
  if (FED.has(code) && !frozen) return { do: "part", part: "dossier" };
  if (block_id !== null) return { do: "show", block: block_id };
  const field = LINES[code];
  const line = Number(/\d+/.exec(args?.["lines"] ?? "")?.[0] ?? 0);
  if (field && line > 0 && !frozen) return { do: "line", line: line - 1, field };
  const part = PARTS[code];
  if (part) return { do: "part", part };
  const kind = BLOCKS[code];
  if (!kind) return null;
  const there = kind === "text" ? undefined : has(kind);
  if (there !== undefined) return { do: "show", block: there };
  return frozen ? null : { do: "add", kind };
}

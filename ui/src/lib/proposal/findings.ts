/* Findings of the readiness check for the eye: counted and put together alike wherever they are said. */
import { list, t } from "$lib/i18n";
import { findingText } from "./finding";
import type { Id, Readiness, ReaderType } from "$lib/bindings";

export interface Group {
  first: Readiness;
  count: number;
  /** Blocks that say the same of themselves, in their order; one, or none where it is of the whole edition. */
  blocks: Id[];
  /** The reader would notice it on the page; the rest is worth a thought. */
  seen: boolean;
}

/** What a reader stumbles over: gaps, what fell off the page, other people's names, terms that are over. */
const SEEN: ReadonlySet<string> = new Set([
  "placeholder_left",
  "person_left",
  "member_gone",
  "expiry_past",
  "prices_unreckoned",
  "line_without_name",
  "line_of_nothing",
  "glyph_missing",
  "text_overflow",
  "text_missing_language",
  "text_in_other_language",
  "lines_unwritten",
  "member_unwritten",
  "reference_unwritten",
  "company_unwritten",
  "picture_missing",
  "picture_broken",
  "picture_gone",
  "logo_gone",
  "appendix_missing",
  "appendix_unreadable",
  "block_empty",
  "company_unsaid",
  "names_another_reader",
  "names_another_customer",
  "names_person_of_customer",
  "line_gone",
  "cost_gone",
  "reference_without_consent",
]);

/** The same sentence about figures of several blocks is one row with their names. */
const ONE_ROW: ReadonlySet<string> = new Set(["claim_without_source"]);

/** A new proposal is full of places to fill in: those of one block are one finding. Others stand alone, and each edition
    has its own. What the reader would notice comes first. */
export function groupFindings(findings: readonly Readiness[]): Group[] {
  const groups: Group[] = [];
  for (const finding of findings) {
    const alike = groups.filter(({ first }) => first.code === finding.code && first.edition_id === finding.edition_id && first.block_id !== null);
    const same =
      finding.block_id === null
        ? undefined
        : ONE_ROW.has(finding.code)
          ? alike[0]
          : finding.code === "placeholder_left"
            ? alike.find(({ first }) => first.block_id === finding.block_id)
            : undefined;
    if (same) {
      same.count += 1;
      if (finding.block_id !== null && !same.blocks.includes(finding.block_id)) same.blocks.push(finding.block_id);
    } else groups.push({ first: finding, count: 1, blocks: finding.block_id === null ? [] : [finding.block_id], seen: SEEN.has(finding.code) });
  }
  return [...groups.filter(({ seen }) => seen), ...groups.filter(({ seen }) => !seen)];
}

/** What a group says in one sentence. `nameOf`: what a block is called; empty where it is not known. */
export function groupText({ first, count, blocks }: Group, nameOf: (block: Id) => string = () => ""): string {
  const names = blocks.map(nameOf);
  if (blocks.length > 1 && names.every(Boolean)) return t("readiness-claims", { blocks: list(names) });
  if (count === 1 || first.code !== "placeholder_left") return findingText(first);
  return names[0] ? t("readiness-placeholders", { count, block: names[0] }) : t("readiness-placeholders-here", { count });
}

export interface Elsewhere {
  id: Id;
  reader: ReaderType;
  /** For whom it is alone; null where it is the reader's common one. */
  person: string | null;
  /** Its place in the address of the desk. */
  place: string;
  count: number;
}
interface Edition {
  id: Id;
  reader: ReaderType;
  person: string | null;
  personal: boolean;
}

/** What waits in the editions that are not open, in their order: places to fill in counted as on their own panel. */
export function elsewhere(readiness: readonly Readiness[], editions: readonly Edition[], open: Id): Elsewhere[] {
  return editions
    .filter(({ id }) => id !== open)
    .map(({ id, reader, person, personal }) => ({
      id,
      reader,
      person: personal ? (person ?? "") : null,
      place: personal ? id : reader,
      count: groupFindings(readiness.filter(({ edition_id }) => edition_id === id)).length,
    }))
    .filter(({ count }) => count > 0);
}

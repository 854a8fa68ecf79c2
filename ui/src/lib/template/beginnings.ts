/* What a new proposal can begin with: the usual texts, an own template, one that comes with the program. */

import type { Id, Language, Look, ReaderType, Starting, TemplatePreviewReq, TemplateRow } from "$lib/bindings";
import { pick } from "$lib/local";

/** The beginning that needs no template. */
export const USUAL = "usual";
const STARTINGS: readonly Starting[] = ["supply", "service", "project", "renewal"];

/** "usual", the code of a template of the program, or the id of an own one. */
export type BeginningKey = string;

export const keyOf = ({ id, starting }: Pick<TemplateRow, "id" | "starting">): BeginningKey => id ?? starting ?? USUAL;

/** The part of the request that says what it begins with. */
export function requestOf(key: BeginningKey): { template_id?: Id; starting?: Starting } {
  const starting = STARTINGS.find((code) => code === key);
  if (starting) return { starting };
  return key === USUAL ? {} : { template_id: key as Id };
}

/** What asks for the pages it would begin with; no look: its own. */
export function previewOf(key: BeginningKey, reader: ReaderType, look: Look | null, language: Language): TemplatePreviewReq {
  return { ...requestOf(key), reader, language, ...(look ? { look } : {}) };
}

export interface Group {
  id: "own" | "program";
  rows: readonly TemplateRow[];
}

/** Own ones first: whoever made one wants it. */
export function groupsOf(rows: readonly TemplateRow[]): Group[] {
  const groups: Group[] = [
    { id: "own", rows: rows.filter(({ id }) => id !== null) },
    { id: "program", rows: rows.filter(({ starting }) => starting !== null) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

/** All keys in the order in which they are shown. */
export const keysOf = (rows: readonly TemplateRow[]): BeginningKey[] => [USUAL, ...groupsOf(rows).flatMap((group) => group.rows.map(keyOf))];

/** Where an arrow leads; it stops at both ends. */
export function stepped(keys: readonly BeginningKey[], from: BeginningKey, pressed: string): BeginningKey | null {
  const at = Math.max(0, keys.indexOf(from));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: keys.length - 1 }[pressed];
  return to === undefined ? null : (keys[Math.min(keys.length - 1, Math.max(0, to))] ?? null);
}

export const nameOf = (row: TemplateRow, language: Language): string => pick(row.name, language);

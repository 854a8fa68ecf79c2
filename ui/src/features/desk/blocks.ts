/* Blocks on the desk: what can be added, how a new one begins, what one says. */

import type { BlockContent, BoundKey, Language } from "$lib/bindings";
import type { BlockKind } from "$lib/blocks/kinds";

export { blockName, ICONS, kindName, type BlockKind } from "$lib/blocks/kinds";

/** What can be added, words first, then numbers, then people and proofs. The expiry block is always there. */
export const ADDABLE: readonly BlockKind[] = [
  "text",
  "heading",
  "picture",
  "two_columns",
  "quotation",
  "callout",
  "key_figures",
  "table",
  "chart",
  "price_table",
  "cost_table",
  "cash_flow",
  "exclusivity",
  "specification",
  "proofs",
  "references",
  "team",
  "decision",
  "prepared_by",
  "appendix",
];

export function emptyBlock(kind: BlockKind): BlockContent {
  switch (kind) {
    case "heading":
      return { kind, label: {}, text: {} };
    case "text":
      return { kind, label: {}, sublabel: {}, body: {}, lead: false };
    case "key_figures":
      return {
        kind,
        figures: (["saved_yearly", "paid_once", "payback_month"] as const).map((bound) => ({ bound, value: {}, caption: {} })),
      };
    case "price_table":
    case "cost_table":
      return { kind, title: {}, note: {} };
    case "cash_flow":
      return { kind, label: {}, title: {}, note: {}, what_ifs: true };
    case "picture":
      return { kind, file: null, alternative: {}, caption: {}, width: "full", crop: { left: 0, top: 0, right: 0, bottom: 0 } };
    case "exclusivity":
      return { kind, label: {}, sublabel: {}, points: [{ term: {}, text: {} }] };
    case "references":
      return { kind, label: {}, title: {}, references: [], how_to_ask: {} };
    case "team":
      return { kind, label: {}, title: {}, members: [] };
    case "specification":
    case "proofs":
      return { kind, label: {}, title: {}, rows: [] };
    case "decision":
      return { kind, title: {}, text: {} };
    case "prepared_by":
      return { kind, label: {}, sublabel: {}, members: [] };
    case "table": {
      const column = { head: {}, width: 0, sum: false };
      return {
        kind,
        label: {},
        title: {},
        table: {
          columns: [
            { ...column, kind: "text", align: "left" },
            { ...column, kind: "number", align: "right" },
          ],
          rows: [1, 2, 3].map(() => ({ cells: [1, 2].map(() => ({ text: {}, number: null })) })),
          repeat_head: true,
          total: false,
        },
        note: {},
      };
    }
    case "chart":
      return {
        kind,
        label: {},
        title: {},
        chart: { draws: "bar", unit: {}, series: [{}], categories: [1, 2, 3].map(() => ({ name: {}, values: [null] })), stages: [] },
        figures: true,
        alternative: {},
        note: {},
      };
    case "two_columns":
      return { kind, left_title: {}, left: {}, right_title: {}, right: {} };
    case "quotation":
      return { kind, label: {}, text: {}, who: {}, position: {}, organisation: {} };
    case "callout":
      return { kind, title: {}, text: {} };
    case "appendix":
      return { kind, title: {}, file: null };
    case "expiry":
      return { kind, text: {} };
  }
}

/** Every text of a block, wherever it stands. */
function texts(value: unknown, found: Record<string, unknown>[] = []): Record<string, unknown>[] {
  if (Array.isArray(value)) for (const each of value) texts(each, found);
  else if (value && typeof value === "object") {
    const entries = Object.entries(value);
    if (entries.length > 0 && entries.every(([key]) => LANGUAGES.has(key))) found.push(value as Record<string, unknown>);
    else for (const [, each] of entries) texts(each, found);
  }
  return found;
}
const LANGUAGES = new Set<string>(["en", "ru", "bg", "de", "et"]);

/** The bound numbers a block says, in any of its languages. */
export function boundsOf(content: unknown, found = new Set<BoundKey>()): BoundKey[] {
  if (Array.isArray(content)) for (const each of content) boundsOf(each, found);
  else if (content && typeof content === "object") {
    for (const [name, value] of Object.entries(content)) {
      if (name === "bound" && typeof value === "string") found.add(value as BoundKey);
      else boundsOf(value, found);
    }
  }
  return [...found];
}

/** The languages in which something of the block is written. */
export function languagesOf(content: BlockContent): Language[] {
  const used = new Set<string>();
  for (const text of texts(content)) {
    for (const [language, value] of Object.entries(text)) {
      if (typeof value === "string" ? value.trim() : Array.isArray(value) && value.length > 0) used.add(language);
    }
  }
  return [...LANGUAGES].filter((language) => used.has(language)) as Language[];
}

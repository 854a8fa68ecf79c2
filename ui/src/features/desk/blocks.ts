/* Kinds of blocks: what they are called, what they look like in a list, how a new one begins. */

import BadgeCheck from "@lucide/svelte/icons/badge-check";
import ChartNoAxesColumn from "@lucide/svelte/icons/chart-no-axes-column";
import Columns from "@lucide/svelte/icons/columns-2";
import CalendarClock from "@lucide/svelte/icons/calendar-clock";
import ChartColumn from "@lucide/svelte/icons/chart-column";
import Coins from "@lucide/svelte/icons/coins";
import Crown from "@lucide/svelte/icons/crown";
import FileCheck from "@lucide/svelte/icons/file-check";
import Hash from "@lucide/svelte/icons/hash";
import Heading from "@lucide/svelte/icons/heading";
import Image from "@lucide/svelte/icons/image";
import Info from "@lucide/svelte/icons/info";
import ListChecks from "@lucide/svelte/icons/list-checks";
import Quote from "@lucide/svelte/icons/quote";
import Scale from "@lucide/svelte/icons/scale";
import Signature from "@lucide/svelte/icons/signature";
import TextIcon from "@lucide/svelte/icons/text-align-start";
import TableIcon from "@lucide/svelte/icons/table";
import TextQuote from "@lucide/svelte/icons/text-quote";
import Users from "@lucide/svelte/icons/users";
import { t } from "$lib/i18n";
import type { IconComponent } from "$lib/ui/types";
import type { BlockContent, BoundKey, Language, Rich } from "$lib/bindings";
import { pick } from "$lib/blocks/text";

export type BlockKind = BlockContent["kind"];

export const ICONS: Record<BlockKind, IconComponent> = {
  heading: Heading,
  text: TextIcon,
  key_figures: Hash,
  price_table: Coins,
  cost_table: Scale,
  cash_flow: ChartColumn,
  picture: Image,
  exclusivity: Crown,
  references: Quote,
  team: Users,
  specification: ListChecks,
  proofs: FileCheck,
  decision: BadgeCheck,
  prepared_by: Signature,
  table: TableIcon,
  chart: ChartNoAxesColumn,
  two_columns: Columns,
  quotation: TextQuote,
  callout: Info,
  expiry: CalendarClock,
};

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
];

export function kindName(kind: BlockKind): string {
  return t(`blocks-kind-${kind.replaceAll("_", "-")}`);
}

/** What the block is called in the outline: its own label or title, else its kind. */
export function blockName(content: BlockContent, language: Language): string {
  const own = (() => {
    switch (content.kind) {
      case "heading":
        return pick(content.text, language) || pick(content.label, language);
      case "text":
        return pick(content.label, language) || beginning(content.body[language] ?? Object.values(content.body)[0]);
      case "exclusivity":
      case "prepared_by":
        return pick(content.label, language);
      case "references":
      case "team":
      case "specification":
      case "proofs":
      case "cash_flow":
      case "table":
      case "chart":
        return pick(content.label, language) || pick(content.title, language);
      case "price_table":
      case "cost_table":
      case "decision":
      case "callout":
        return pick(content.title, language);
      case "two_columns":
        return pick(content.left_title, language) || pick(content.right_title, language);
      case "quotation":
        return pick(content.label, language) || pick(content.who, language);
      case "picture":
        return pick(content.caption, language);
      default:
        return "";
    }
  })();
  return own || kindName(content.kind);
}

/** The first words, where nothing else names the block. */
function beginning(rich: Rich | undefined): string {
  const [first] = rich ?? [];
  const runs = first?.kind === "plain" ? first.runs : (first?.items[0] ?? []);
  const text = runs.map((run) => run.text).join("").trim();
  return text.length > 44 ? `${text.slice(0, 40).replace(/\s+\S*$/u, "")}…` : text;
}

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

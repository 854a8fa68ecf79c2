/* Kinds of blocks and blocks in a list: what they are called, the signs they have. */

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
import Paperclip from "@lucide/svelte/icons/paperclip";
import Scale from "@lucide/svelte/icons/scale";
import Signature from "@lucide/svelte/icons/signature";
import TextIcon from "@lucide/svelte/icons/text-align-start";
import TableIcon from "@lucide/svelte/icons/table";
import TextQuote from "@lucide/svelte/icons/text-quote";
import Users from "@lucide/svelte/icons/users";
import { documentText, t } from "$lib/i18n";
import type { IconComponent } from "$lib/ui/types";
import type { BlockContent, Language, Rich } from "$lib/bindings";
import { pick } from "./text";

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
  appendix: Paperclip,
  expiry: CalendarClock,
};

export function kindName(kind: BlockKind): string {
  return t(`blocks-kind-${kind.replaceAll("_", "-")}`);
}

/** What the page says above a block when nothing else is written there. */
const SAID: Partial<Record<BlockKind, string>> = {
  price_table: "doc-price-title",
  exclusivity: "doc-exclusivity-label",
  decision: "doc-decision-title",
};

/** What the block is called in the outline: its own label or title, else what its page says, else its kind. */
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
        return pick(content.label, language) || pick(content.title, language);
      case "table":
        return pick(content.label, language) || pick(content.title, language) || (content.table.columns.map(({ head }) => pick(head, language).trim()).find(Boolean) ?? "");
      case "chart":
        return pick(content.label, language) || pick(content.title, language) || (content.chart.series.map((name) => pick(name, language).trim()).find(Boolean) ?? "");
      case "price_table":
      case "cost_table":
      case "decision":
      case "callout":
        return pick(content.title, language);
      case "two_columns":
        return pick(content.left_title, language) || pick(content.right_title, language);
      case "appendix":
        return pick(content.title, language) || (content.file?.name ?? "");
      case "quotation":
        return pick(content.label, language) || pick(content.who, language);
      case "picture":
        return pick(content.caption, language);
      default:
        return "";
    }
  })();
  const said = SAID[content.kind];
  return own || (said && documentText(language, said)) || kindName(content.kind);
}

/** The first words, where nothing else names the block. */
function beginning(rich: Rich | undefined): string {
  const [first] = rich ?? [];
  const runs = first?.kind === "plain" ? first.runs : (first?.items[0] ?? []);
  const text = runs.map((run) => run.text).join("").trim();
  return text.length > 44 ? `${text.slice(0, 40).replace(/\s+\S*$/u, "")}…` : text;
}

/* Kinds of library entries: what they are called, their signs, and what a new one is made of. */

import Briefcase from "@lucide/svelte/icons/briefcase-business";
import FileCheck from "@lucide/svelte/icons/file-check";
import Quote from "@lucide/svelte/icons/quote";
import TextIcon from "@lucide/svelte/icons/text-align-start";
import UserCheck from "@lucide/svelte/icons/user-check";
import Users from "@lucide/svelte/icons/users";
import { t } from "$lib/i18n";
import type { BlockContent, EntryKind } from "$lib/bindings";
import type { IconComponent } from "$lib/ui/types";

export const KINDS: readonly EntryKind[] = ["argument", "proof", "reference", "team", "case", "text"];

export const KIND_ICONS: Record<EntryKind, IconComponent> = {
  argument: Quote,
  proof: FileCheck,
  reference: UserCheck,
  team: Users,
  case: Briefcase,
  text: TextIcon,
};

/** "Argument" */
export const kindWord = (kind: EntryKind): string => t(`library-kind-${kind}`);
/** "Arguments" */
export const kindsWord = (kind: EntryKind): string => t(`library-kinds-${kind}`);

/** The block that a new entry is. */
export function freshContent(kind: EntryKind): BlockContent {
  switch (kind) {
    case "proof":
      return { kind: "proofs", label: {}, title: {}, rows: [] };
    case "reference":
      return { kind: "references", label: {}, title: {}, references: [], how_to_ask: {} };
    case "team":
      return { kind: "team", label: {}, title: {}, members: [] };
    default:
      return { kind: "text", label: {}, sublabel: {}, body: {}, lead: false };
  }
}

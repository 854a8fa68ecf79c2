/* The sections of the settings: their order, signs, and what the palette finds them by. Each has its address. */

import BookOpen from "@lucide/svelte/icons/book-open";
import Building from "@lucide/svelte/icons/building-2";
import FileText from "@lucide/svelte/icons/file-text";
import Palette from "@lucide/svelte/icons/palette";
import LayoutTemplate from "@lucide/svelte/icons/layout-template";
import Percent from "@lucide/svelte/icons/percent";
import SlidersHorizontal from "@lucide/svelte/icons/sliders-horizontal";
import Target from "@lucide/svelte/icons/target";
import Tag from "@lucide/svelte/icons/tag";
import UserCheck from "@lucide/svelte/icons/user-round-check";
import Users from "@lucide/svelte/icons/users-round";
import { t } from "$lib/i18n";
import type { IconComponent } from "$lib/ui";

export const SECTIONS = ["company", "proposals", "templates", "team", "tax", "prices", "references", "ideal", "rules", "appearance", "workspace"] as const;
export type SectionId = (typeof SECTIONS)[number];

/** What stands in documents, what we work by, and what is the program's own. */
export const GROUPS: readonly { id: "ours" | "work" | "program"; sections: readonly SectionId[] }[] = [
  { id: "ours", sections: ["company", "proposals", "templates", "team", "tax", "prices", "references"] },
  { id: "work", sections: ["ideal", "rules"] },
  { id: "program", sections: ["appearance", "workspace"] },
];

export const ICONS: Record<SectionId, IconComponent> = {
  company: Building,
  proposals: FileText,
  templates: LayoutTemplate,
  team: Users,
  tax: Percent,
  prices: Tag,
  references: UserCheck,
  ideal: Target,
  rules: SlidersHorizontal,
  appearance: Palette,
  workspace: BookOpen,
};

export function sectionOf(param: string | undefined): SectionId {
  return SECTIONS.find((id) => id === param) ?? "company";
}

export function sectionName(id: SectionId): string {
  return t("settings-section", { id });
}

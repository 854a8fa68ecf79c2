/* Shapes the kit's components share. */

import type { LucideIcon } from "@lucide/svelte";

/** A lucide icon: `import Plus from "@lucide/svelte/icons/plus"`. */
export type IconComponent = LucideIcon;

/** What a state means. Always shown with a word or a glyph as well as a hue. */
export type Meaning = "plain" | "good" | "caution" | "danger" | "note" | "accent";

export type Reader = "director" | "hr" | "finance";
export type StanceValue = "ally" | "neutral" | "opponent" | "unknown";
export type CriterionKind = "verified" | "stated";

export interface Option<V extends string = string> {
  value: V;
  label: string;
  /** A quieter second word on the same line. */
  detail?: string;
  icon?: IconComponent;
  disabled?: boolean;
}

/** A record that is there already, offered while a new one is named. */
export interface Known {
  id: string;
  label: string;
  detail?: string;
  icon?: IconComponent;
}

export interface MenuItem {
  label: string;
  icon?: IconComponent;
  /** Shown at the right; the combination itself is bound by the command registry. */
  keys?: string;
  detail?: string;
  run?: () => void;
  href?: string;
  checked?: boolean;
  /** Why it cannot be used now; its presence switches the item off. */
  why?: string;
  danger?: boolean;
  /** Draws a line above. */
  apart?: boolean;
}

/** A column of a long list. Widths are CSS grid tracks; one text column takes the slack ("1fr"). */
export interface Column {
  id: string;
  label: string;
  width: string;
  align?: "end";
  sortable?: boolean;
  /** The head is empty for the eye, but the column has a name. */
  labelHidden?: boolean;
  /** A sign before the label: the crossed eye of what nobody else may see. */
  icon?: IconComponent;
}

export interface Sort {
  by: string;
  down: boolean;
}

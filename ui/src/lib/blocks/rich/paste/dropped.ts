/* What a paste could not keep, counted, so that the toast can say it. */

import { list, t } from "$lib/i18n";

export type Lost =
  | "pictures"
  /** Kept as lines: one row a paragraph. */
  | "tables"
  /** Kept as bold paragraphs. */
  | "headings"
  /** Lists within lists, kept one level deep. */
  | "levels"
  | "links"
  | "looks"
  /** Signs above or below the line that no font has so: they stand on it now. */
  | "raised"
  /** Words struck through: whoever wrote them took them back. */
  | "struck"
  /** Text that was deleted or hidden where it came from. */
  | "hidden"
  /** Comments of reviewers. */
  | "comments"
  /** Films, forms, drawings. */
  | "others";
export type Dropped = Partial<Record<Lost, number>>;

const ORDER: readonly Lost[] = ["pictures", "others", "tables", "headings", "levels", "links", "looks", "raised", "struck", "hidden", "comments"];

/** "Pasted without 2 pictures and underlines; a table became lines." Null if nothing was lost. */
export function sayDropped(dropped: Dropped): string | null {
  const said = ORDER.flatMap((what) => (dropped[what] ? [t(`desk-paste-${what}`, { count: dropped[what] })] : []));
  return said.length === 0 ? null : t("desk-pasted", { changes: list(said) });
}

/* Words and sizes of what is shown of a file. */

import type { Field, ImportCharset, ImportColumn, ImportProblem, Subject } from "$lib/bindings";
import { birthdayText } from "$lib/account/person";
import { date, list, number, t } from "$lib/i18n";

export const SUBJECTS: readonly Subject[] = ["people", "accounts", "revenue"];
export const CHARSETS: readonly ImportCharset[] = ["utf-8", "utf-16le", "utf-16be", "windows-1251", "koi8-r", "windows-1252", "windows-1250", "windows-1257"];
export const DELIMITERS = [
  { value: ",", word: "comma" },
  { value: ";", word: "semicolon" },
  { value: "\t", word: "tab" },
  { value: "|", word: "bar" },
] as const;

export const fieldWord = (field: Field): string => t(`import-field-${field.replaceAll("_", "-")}`);

/** Rows named in full before the rest is only counted. */
const NAMED = 3;

/** "Row 17, D", "Rows 18, 42 and 91, B", "Rows 18, 42, 43 and 6 more, B". */
export function placeOf({ rows, count, letter }: Pick<ImportProblem, "rows" | "count" | "letter">): string {
  const named = rows.slice(0, count > NAMED + 1 ? NAMED : NAMED + 1).map(String);
  const more = count - named.length;
  const said = more > 0 ? t("import-rows-more", { rows: named.join(", "), more: number(more) }) : list(named);
  const place = t("import-place", { count, rows: said });
  return letter ? t("import-place-column", { place, column: letter }) : place;
}

/** Pixels a column wants: what its values need, within reason, and the word of its head. */
export function widthOf({ samples, head, field }: ImportColumn): number {
  const longest = Math.max(head.length, ...samples.map((sample) => sample.length));
  const word = field ? fieldWord(field) : t("import-leave-out");
  return Math.min(220, Math.max(104, Math.round(longest * 7 + 18), Math.round(word.length * 7.3 + 54)));
}

/** The column a moved focus stands in. */
export function step(key: string, column: number, columns: number): number | null {
  if (key === "ArrowRight") return Math.min(columns - 1, column + 1);
  if (key === "ArrowLeft") return Math.max(0, column - 1);
  return null;
}

/** A value as people say it: days are written as the file's own exchange form, "1979-02-28" or "--05-04". */
export function valueWord(field: Field, value: string): string {
  if (field === "status" && value) return t("account-status", { status: value });
  if (field === "key_account" && value) return t(value === "yes" ? "import-yes" : "import-no");
  const day = field === "birthday" ? /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(value) : null;
  if (!day) return value;
  if (day[1] !== "-") return date(value, "medium");
  return birthdayText({ day: Number(day[3]), month: Number(day[2]), year: null });
}

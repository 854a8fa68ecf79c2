/* What is wrong in the price table, and at which field it is said. */

import { CallError } from "$lib/error";
import { currencyDigits, explain, money, t } from "$lib/i18n";
import { pick, type LocalText } from "$lib/blocks/text";
import type { Language, PriceLine } from "$lib/bindings";
import { isItem, toMoney } from "./lines";

export type LineField = "description" | "quantity" | "unit" | "unit_price" | "discount" | "tax" | "kind" | "note";
const FIELDS = new Set<string>(["description", "quantity", "unit", "unit_price", "discount", "tax", "kind", "note"]);

export interface Trouble {
  /** Its place among the lines, 0 is the first; null: the table as a whole. */
  line: number | null;
  field: LineField | null;
  error: CallError;
}

/** "facts.pricing.lines[3].discount.amount" is said at the discount of the fourth line. */
export function troubleOf(error: CallError | null): Trouble | null {
  if (!error) return null;
  const place = /lines\[(\d+)\](?:\.(\w+))?/.exec(error.place ?? "");
  if (!place) return { line: null, field: /(^|\.)discount(\.|$)/.test(error.place ?? "") ? "discount" : null, error };
  const named = place[2] !== undefined && FIELDS.has(place[2]) ? (place[2] as LineField) : null;
  // A sum has no field of its own: it comes of the price.
  return { line: Number(place[1]), field: named ?? (error.code === "amount_too_large" ? "unit_price" : null), error };
}

export function sayTrouble({ line, field, error }: Trouble, currency: string): string {
  const { code, args } = error;
  if (field === "discount" && code === "field_out_of_range") {
    const most = args["max"];
    return most === undefined ? explain(error) : t("desk-discount-above", { most: money(toMoney(String(most), currency, currencyDigits(currency))) });
  }
  if (line !== null && code === "amount_too_large") return t("desk-line-too-large");
  return explain(error);
}

/** What the program takes, and nobody means: a row that says nothing, a line that comes to nothing. */
export function oddities(line: PriceLine, language: Language): Partial<Record<LineField, string>> {
  const found: Partial<Record<LineField, string>> = {};
  // A subtotal has a name of its own where none is written.
  if (line.kind.kind !== "subtotal" && isBlank(line.description, language)) found.description = t("desk-line-nameless");
  if (isItem(line.kind) && Number(line.quantity) === 0) found.quantity = t("desk-line-nothing");
  return found;
}

const isBlank = (text: LocalText, language: Language) => pick(text, language).trim() === "";

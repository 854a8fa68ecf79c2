/* Changes in words, for the list. */

import { daysBetween, list, money, number, t } from "$lib/i18n";
import { decimalText, discountText } from "$lib/proposal/values";
import type { BoundValue, ComparedBlock, DiffPiece, LineFacts } from "$lib/bindings";

/** "+€12,400", "+23 days"; nothing where a difference says nothing. */
export function delta(before: BoundValue | null, after: BoundValue | null): string {
  if (before?.kind === "amount" && after?.kind === "amount" && before.money.currency === after.money.currency) {
    const minor = after.money.minor - before.money.minor;
    return (minor > 0 ? "+" : "") + money({ minor, currency: after.money.currency });
  }
  if (before?.kind === "date" && after?.kind === "date") {
    const days = daysBetween(before.date, after.date);
    return t("compare-days", { sign: days > 0 ? "+" : "\u2212", days: Math.abs(days) });
  }
  if (before?.kind === "count" && after?.kind === "count") return number(after.count - before.count, { sign: true });
  return "";
}

const PARTS = ["quantity", "price", "discount", "amount"] as const;
type Part = (typeof PARTS)[number];
const SIGNS: Record<Part, string> = { quantity: "", price: "×\u00a0", discount: "\u2212", amount: "" };

function partsOf(line: LineFacts): Record<Part, string> {
  return {
    quantity: decimalText(line.quantity) + (line.unit ? `\u00a0${line.unit}` : ""),
    price: line.unit_price ? decimalText(line.unit_price) : "",
    discount: line.discount ? discountText(line.discount) : "",
    amount: line.amount ? money(line.amount) : "",
  };
}
function differing(line: LineFacts, other: LineFacts | null): { part: Part; text: string }[] {
  const [mine, theirs] = [partsOf(line), other && partsOf(other)];
  return PARTS.filter((part) => mine[part] !== "" && mine[part] !== theirs?.[part]).map((part) => ({ part, text: mine[part] }));
}

/** What of a line reads otherwise than in the other version. */
export function lineText(line: LineFacts, other: LineFacts | null): string {
  const differ = differing(line, other);
  if (differ.length > 0) return differ.map(({ part, text }) => SIGNS[part] + text).join(", ");
  return otherwise(line, other);
}

/** The same where it is heard: a row of bare figures says nothing. */
export function lineSaid(line: LineFacts, other: LineFacts | null): string {
  const differ = differing(line, other);
  if (differ.length > 0) return list(differ.map(({ part, text }) => t("compare-line-part", { part, text })));
  return otherwise(line, other);
}

function otherwise(line: LineFacts, other: LineFacts | null): string {
  if (other && line.counted !== other.counted) return t("compare-counted", { counted: line.counted ? "yes" : "no" });
  return line.description;
}

const AROUND = 28;
const LINES = 6;

/** A row of a table, or a paragraph: its changed words with a little around them. */
export interface SaidLine {
  /** What the row is about, where only the rest of it differs: "VAT 20 %". */
  name: string;
  pieces: DiffPiece[];
}

/** What changed line by line, so that figures of a table stand under each other; `more` are left out. */
export function linesOf(block: ComparedBlock): { lines: SaidLine[]; more: number } {
  const lines = block.texts.slice(0, LINES).map(({ name: about, pieces }): SaidLine => {
    if (about !== "") return { name: about, pieces: shortened(pieces) };
    const first = pieces[0];
    if (first?.change !== "same" || pieces.length < 2 || !first.text.includes(CELL)) return { name: "", pieces: shortened(pieces) };
    // What stands in the row before its first change: one of its cells says what it is about, the figures don't.
    const cells = first.text.split(CELL).map((cell) => cell.trim()).filter(Boolean);
    const name = cells.find((cell) => (cell.match(LETTERS) ?? []).length > 3) ?? cells[0] ?? "";
    return { name, pieces: apart(pieces.slice(1)) };
  });
  return { lines, more: block.texts.length - lines.length };
}

/** What parts the cells of a row. */
const CELL = " · ";
const LETTERS = /\p{L}/gu;

/** The changed cells without the strokes that parted them. */
function apart(pieces: readonly DiffPiece[]): DiffPiece[] {
  const bare = pieces.map(({ change, text }) => ({ change, text: text.replace(/^\s*·\s*|\s*·\s*$/gu, "") }));
  // The rest of the row behind its last change says nothing of it.
  return shortened(bare.at(-1)?.change === "same" ? bare.slice(0, -1) : bare);
}

/** Long stretches of the same are left out. */
function shortened(said: readonly DiffPiece[]): DiffPiece[] {
  return said
    .map((piece, index): DiffPiece => {
      if (piece.change !== "same") return piece;
      const before = index > 0 ? begin(piece.text) : "";
      const after = index < said.length - 1 ? end(piece.text) : "";
      const whole = piece.text.length <= AROUND * (before && after ? 2 : 1);
      return { change: "same", text: whole ? piece.text : before && after ? `${before} … ${after}` : before ? `${before}…` : `…${after}` };
    })
    .filter(({ text }) => text !== "");
}

function begin(text: string): string {
  if (text.length <= AROUND) return text;
  const at = text.lastIndexOf(" ", AROUND);
  return text.slice(0, at > 0 ? at : AROUND);
}
function end(text: string): string {
  if (text.length <= AROUND) return text;
  const at = text.indexOf(" ", text.length - AROUND);
  return text.slice(at > 0 ? at + 1 : -AROUND);
}

/* Cells of a table: rich text as plain words and back, cells that follow their columns. */

import type { Language, Rich, Table, TableCell, TableColumn } from "$lib/bindings";
import type { PastedTable } from "./rich/paste/clean";

/** The words of a cell; a line for each paragraph or item. */
export function plainOf(rich: Rich): string {
  return rich
    .flatMap((paragraph) => (paragraph.kind === "plain" ? [paragraph.runs] : paragraph.items))
    .map((runs) => runs.map((run) => run.text).join(""))
    .join("\n");
}

/** Whether a plain field would lose something of it. */
export function hasLooks(rich: Rich): boolean {
  if (rich.length > 1) return true;
  const [only] = rich;
  if (!only) return false;
  if (only.kind !== "plain") return true;
  return only.runs.some((run) => run.bold || run.italic || run.link || run.bound);
}

export function richOf(text: string): Rich {
  return text.trim() === "" ? [] : text.split("\n").map((line) => ({ kind: "plain", runs: [{ text: line }] }));
}

/** The cells in the order of the new columns. A changed column keeps its place, one that was moved, added or taken
    away is known by identity. */
export function moveColumns<C, T>(cells: readonly T[], from: readonly C[], to: readonly C[], empty: T): T[] {
  return to.map((column, index) => {
    const before = from.indexOf(column);
    if (before >= 0) return cells[before] ?? empty;
    // Edited in place: neither old nor new one is found in the other list.
    const old = from[index];
    return from.length === to.length && old !== undefined && !to.includes(old) ? (cells[index] ?? empty) : empty;
  });
}

/** Columns of numbers in which some cells are words: those are shown as they are and added to no total. */
export function unreadColumns(columns: readonly Pick<TableColumn, "kind">[], rows: readonly { cells: readonly TableCell[] }[], said: (cell: TableCell) => string): { column: number; count: number }[] {
  return columns
    .map(({ kind }, column) => {
      const words = rows.filter(({ cells }) => {
        const cell = cells[column];
        return cell !== undefined && cell.number === null && said(cell).trim() !== "";
      });
      return { column, count: kind === "text" ? 0 : words.length };
    })
    .filter(({ count }) => count > 0);
}

/** Words of figures alone: such a column stands to the right. */
const FIGURES = /^[\s\d.,\u00a0\u202f%\p{Sc}+\u2212–-]*\d[\s\d.,\u00a0\u202f%\p{Sc}]*$/u;

/** A pasted table as a block keeps it, in the language it is written in. */
export function tableFrom({ head, rows }: PastedTable, language: Language): Table {
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  const body = head ? rows.slice(1) : rows;
  const columns = Array.from({ length: width }, (_, index): TableColumn => {
    const name = head ? plainOf(rows[0]?.[index] ?? []).replaceAll("\n", " ") : "";
    const said = body.map((cells) => plainOf(cells[index] ?? []).trim()).filter(Boolean);
    return { head: name ? { [language]: name } : {}, kind: "text", align: said.length > 0 && said.every((text) => FIGURES.test(text)) ? "right" : "left", width: 0, sum: false };
  });
  const cell = (rich: Rich | undefined): TableCell => ({ text: rich?.length ? { [language]: rich } : {}, number: null });
  return { columns, rows: body.map((cells) => ({ cells: columns.map((_, index) => cell(cells[index])) })), repeat_head: true, total: false };
}

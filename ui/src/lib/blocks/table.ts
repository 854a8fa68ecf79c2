/* Cells of a table: rich text as plain words and back, cells that follow their columns. */

import type { Rich, TableCell, TableColumn } from "$lib/bindings";

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

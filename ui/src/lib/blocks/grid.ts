/* A grid of words and numbers as it is typed and pasted. */

import { parseDecimal } from "$lib/decimal";

/** What a spreadsheet or a table of a page puts on the clipboard: rows of cells between tabs, cells with line ends or
    tabs in quotes. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const clean = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  for (let at = 0; at < clean.length; at += 1) {
    const letter = clean[at];
    if (quoted) {
      if (letter === '"' && clean[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (letter === '"') quoted = false;
      else cell += letter;
    } else if (letter === '"' && cell === "") quoted = true;
    else if (letter === "\t" || letter === "\n") {
      rows.at(-1)?.push(cell);
      cell = "";
      if (letter === "\n") rows.push([]);
    } else cell += letter;
  }
  rows.at(-1)?.push(cell);
  return rows;
}

/** Whether pasted text is more than one cell. */
export const isGrid = (text: string): boolean => /\t|\r|\n./.test(text.trimEnd());

/** A number as typed; `undefined` if it can't be read, null if nothing is typed. */
export function numberOf(text: string, locale: string): string | null | undefined {
  // Units around a number are left out: "1 240 €", "12.5%".
  const bare = text.replace(/[\p{Sc}%]/gu, "").trim();
  const read = parseDecimal(bare, locale, { places: 6, negative: true });
  return read.ok ? read.value : undefined;
}

/* Rows as a spreadsheet puts them on the clipboard: cells between tabs, cells with breaks in them in quotes.
   Text from a CSV file, between semicolons, is read the same way. */

export function looksLikeTable(text: string): boolean {
  const lines = text.trim().split(/\r?\n/);
  return lines.length > 1 && lines.every((line) => line.includes("\t"));
}

export function parseTable(text: string): string[][] {
  const sign = text.includes("\t") ? "\t" : text.includes(";") ? ";" : "\t";
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, next] = text[at] === '"' ? quoted(text, at, sign) : plain(text, at, sign);
    row.push(cell.trim());
    at = next;
    if (text[at] === sign) {
      at += 1;
      // A sign at the very end opens one more, empty cell.
      if (at === text.length) row.push("");
      continue;
    }
    rows.push(row);
    row = [];
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((cells) => cells.some((cell) => cell !== ""));
}

function plain(text: string, from: number, sign: string): [string, number] {
  let to = from;
  while (to < text.length && text[to] !== sign && text[to] !== "\n" && text[to] !== "\r") to += 1;
  return [text.slice(from, to), to];
}

/** A quote that nobody closes is only a quote: 5" pipe. */
function quoted(text: string, from: number, sign: string): [string, number] {
  let cell = "";
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else {
      const after = text[at + 1];
      return after === undefined || after === sign || after === "\n" || after === "\r" ? [cell, at + 1] : plain(text, from, sign);
    }
  }
  return plain(text, from, sign);
}

/** "A", "B", … "AA": the name a spreadsheet gives a column. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

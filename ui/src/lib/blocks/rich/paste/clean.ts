/* A fragment of Word, LibreOffice, Google Docs or a web page becomes what a block can hold. No word
   is lost that a reader saw standing; what else goes is counted. Pure: a string in, text out. */

import type { BoundKey, Paragraph, Rich, Run } from "$lib/bindings";
import type { Dropped, Lost } from "./dropped";
import { isStruck, type Look, lookIn, PLAIN, raised } from "./looks";
import { isComment, isMarker, wordItem } from "./word";

/** A table of the paste: its cells row by row; `head`: the first row names the columns. */
export interface PastedTable {
  head: boolean;
  rows: Rich[][];
}
export interface Pasted {
  rich: Rich;
  dropped: Dropped;
  /** It begins with a heading or a list, which never goes on in the line where the cursor stands. */
  apart: boolean;
  /** Kept whole, where there is room for them beside the text. */
  tables: PastedTable[];
}

/** What a table of a document can hold. */
const MOST_COLUMNS = 12;
const MOST_ROWS = 500;

/** Nothing a reader ever saw. */
const UNSEEN = new Set(["HEAD", "STYLE", "SCRIPT", "META", "LINK", "TITLE", "TEMPLATE", "NOSCRIPT", "COL", "COLGROUP", "XML"]);
const PICTURES = new Set(["IMG", "PICTURE", "SVG"]);
const OTHERS = new Set(["VIDEO", "AUDIO", "IFRAME", "OBJECT", "EMBED", "CANVAS", "INPUT", "SELECT", "TEXTAREA"]);
const HEADINGS = /^H[1-6]$/;
const BLOCKS =
  /^(P|DIV|SECTION|ARTICLE|MAIN|HEADER|FOOTER|ASIDE|NAV|FIGURE|FIGCAPTION|BLOCKQUOTE|PRE|ADDRESS|DL|DT|DD|HR|BODY|CENTER|FORM|FIELDSET|DETAILS|SUMMARY|CAPTION)$/;
const HIDDEN = /(^|;)\s*(display:\s*none|visibility:\s*hidden|mso-hide:\s*all)/i;

/** `tables`: there is a place for tables of their own; without it a row becomes a line. */
export function clean(html: string, { tables = false } = {}): Pasted {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const reader = new Reader(tables);
  reader.read(body, PLAIN);
  reader.end();
  const [first] = reader.rich;
  const apart = reader.headed || (first !== undefined && first.kind !== "plain" && first.items.length > 1);
  return { rich: reader.rich, dropped: reader.dropped, apart, tables: reader.tables };
}

class Reader {
  readonly rich: Paragraph[] = [];
  readonly dropped: Dropped = {};
  readonly tables: PastedTable[] = [];
  headed = false;
  #runs: Run[] = [];
  /** The list being written and how deep the reading is in it. */
  #list: "bullets" | "numbers" | null = null;
  #depth = 0;
  #pre = 0;
  /** Points within a numbered item: they stay in it, because a number of their own would move all that follow. */
  #inner = 0;
  #points = 0;

  constructor(private readonly keepTables = false) {}

  read(parent: Node, look: Look): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.#text(node.nodeValue ?? "", look);
      else if (node.nodeType === Node.ELEMENT_NODE) this.#element(node as HTMLElement, look);
    }
  }

  /** Ends the paragraph or item that is being written. */
  end(): void {
    const runs = trim(this.#runs);
    this.#runs = [];
    if (runs.length === 0) return;
    if (this.#list === null) {
      this.rich.push({ kind: "plain", runs });
      return;
    }
    const last = this.rich.at(-1);
    const item = last?.kind === "numbers" ? last.items.at(-1) : undefined;
    if (this.#inner > 0 && last?.kind === "numbers" && item) {
      const ended = /[.,:;!?…]$/.test(item.at(-1)?.text ?? "");
      last.items[last.items.length - 1] = trim([...item, { text: ended ? " " : this.#points > 0 ? "; " : ": " }, ...runs]);
      this.#points += 1;
      return;
    }
    this.#points = 0;
    if (last?.kind === this.#list) last.items.push(runs);
    else this.rich.push({ kind: this.#list, items: [runs] });
  }

  #element(element: HTMLElement, around: Look): void {
    const name = element.tagName.toUpperCase();
    if (UNSEEN.has(name) || isMarker(element)) return;
    if (PICTURES.has(name)) return this.#lose("pictures");
    if (OTHERS.has(name)) return this.#lose("others");
    if (isComment(element)) return this.#lose("comments");
    if (name === "DEL" || HIDDEN.test(element.getAttribute("style") ?? "") || element.hidden) {
      if (element.textContent?.trim()) this.#lose("hidden");
      return;
    }
    if (isStruck(element)) {
      if (element.textContent?.trim()) this.#lose("struck");
      return;
    }
    const look = lookIn(element, around, this.dropped);
    const bound = element.dataset["bound"];
    if (bound) this.#runs.push(styled({ text: "", bound: bound as BoundKey }, look));
    else if (name === "BR") this.#line();
    else if (name === "UL" || name === "OL") this.#in(element, name === "OL" ? "numbers" : "bullets", look);
    else if (name === "LI") this.#block(element, look);
    else if (name === "TABLE") this.#table(element as HTMLTableElement, look);
    else if (HEADINGS.test(name)) {
      if (element.textContent?.trim()) {
        this.#lose("headings");
        this.headed ||= this.rich.length === 0 && trim(this.#runs).length === 0;
      }
      this.#block(element, { ...look, bold: true });
    } else if (BLOCKS.test(name)) this.#paragraph(element, look);
    else this.read(element, look);
  }

  #paragraph(element: HTMLElement, look: Look): void {
    const item = wordItem(element);
    if (!item) {
      this.#pre += element.tagName === "PRE" ? 1 : 0;
      this.#block(element, look);
      this.#pre -= element.tagName === "PRE" ? 1 : 0;
      return;
    }
    this.end();
    if (item.level > 1) this.#lose("levels");
    const before = this.#list;
    const within = item.level > 1 && item.kind === "bullets" && this.rich.at(-1)?.kind === "numbers" ? 1 : 0;
    this.#list = within > 0 ? "numbers" : item.kind;
    this.#inner += within;
    this.#block(element, look);
    this.#inner -= within;
    this.#list = before;
  }

  #block(element: HTMLElement, look: Look): void {
    // A paragraph within an item goes on with the item; a second one is an item of its own.
    this.end();
    this.read(element, look);
    this.end();
  }

  #in(element: HTMLElement, kind: "bullets" | "numbers", look: Look): void {
    this.end();
    const before = this.#list;
    if (this.#depth > 0) this.#lose("levels");
    const within = before === "numbers" && kind === "bullets" ? 1 : 0;
    this.#depth += 1;
    this.#inner += within;
    this.#list = before ?? kind;
    this.read(element, look);
    this.end();
    this.#inner -= within;
    this.#depth -= 1;
    this.#list = before;
  }

  /** A row is a paragraph, its cells stand one after another. One cell alone is a frame, not a table. */
  #table(table: HTMLTableElement, look: Look): void {
    this.end();
    const rows = [...table.rows].filter((row) => row.closest("table") === table);
    if (!rows.some((row) => row.cells.length > 1)) return this.#block(table, look);
    if (table.caption) this.#block(table.caption, look);
    if (this.keepTables && rows.length <= MOST_ROWS && rows.every((row) => row.cells.length <= MOST_COLUMNS)) {
      this.tables.push({ head: isHead(rows), rows: rows.map((row) => [...row.cells].map((cell) => this.#whole(cell, look))) });
      return;
    }
    this.#lose("tables");
    for (const row of rows) {
      for (const [index, cell] of [...row.cells].entries()) {
        if (isStruck(cell)) {
          this.#lose("struck");
          continue;
        }
        if (index > 0 && this.#runs.length > 0) this.#runs.push({ text: " · " });
        const written = this.#runs;
        this.#runs = [];
        this.#cell(cell, lookIn(cell, look, this.dropped));
        this.#runs = [...written, ...trim(this.#runs)];
      }
      this.end();
    }
  }

  /** A cell with its paragraphs, as a table of a document keeps it. */
  #whole(cell: HTMLElement, look: Look): Rich {
    const inner = new Reader();
    if (isStruck(cell)) {
      this.#lose("struck");
      return [];
    }
    inner.read(cell, { ...lookIn(cell, look, this.dropped), bold: false });
    inner.end();
    for (const [what, count] of Object.entries(inner.dropped)) this.#lose(what as Lost, count);
    return inner.rich;
  }

  /** Paragraphs of a cell stay on its line. */
  #cell(cell: Node, look: Look): void {
    const inner = new Reader();
    inner.read(cell, look);
    inner.end();
    for (const [what, count] of Object.entries(inner.dropped)) this.#lose(what as Lost, count);
    const lines = inner.rich.flatMap((paragraph) => (paragraph.kind === "plain" ? [paragraph.runs] : paragraph.items));
    for (const [index, runs] of lines.entries()) this.#runs.push(...(index > 0 ? [{ text: "; " }] : []), ...runs);
  }

  #line(): void {
    // A list item is one paragraph: its lines run on.
    if (this.#list === null) this.end();
    else this.#runs.push({ text: " " });
  }

  #text(written: string, look: Look): void {
    if (this.#pre > 0 && written.includes("\n")) {
      const lines = written.split("\n");
      for (const [index, line] of lines.entries()) {
        if (index > 0) this.#line();
        this.#text(line, look);
      }
      return;
    }
    // White space of the source is one space; a no-break space is meant.
    const text = written.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, " ").replace(/[\p{Cc}\u00ad\ufeff]/gu, "");
    if (text === "") return;
    const script = look.script === null ? text : raised(text, look.script);
    if (script === null) this.#lose("raised");
    this.#runs.push(styled({ text: script ?? text }, look));
  }

  #lose(what: Lost, count = 1): void {
    this.dropped[what] = (this.dropped[what] ?? 0) + count;
  }
}

/** Names of columns: a row of heading cells, or one that alone is bold. */
function isHead(rows: readonly HTMLTableRowElement[]): boolean {
  const [first, ...rest] = rows;
  if (!first || rest.length === 0) return false;
  const named = (row: HTMLTableRowElement) => [...row.cells].every((cell) => cell.tagName === "TH" || !cell.textContent?.trim() || cell.querySelector("b, strong") !== null);
  return first.closest("thead") !== null || (named(first) && !rest.some(named));
}

function styled(run: Run, look: Look): Run {
  if (look.bold) run.bold = true;
  if (look.italic) run.italic = true;
  if (look.link) run.link = look.link;
  return run;
}

/** Runs of one look joined, spaces doubled by the source made one, none at the ends; bound numbers stand for themselves. */
function trim(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const text = !last || (!last.bound && last.text.endsWith(" ")) ? run.text.replace(/^ +/, "") : run.text;
    if (text === "" && !run.bound) continue;
    if (last && sameLook(last, run)) last.text += text;
    else joined.push({ ...run, text });
  }
  const [first] = joined;
  if (first) first.text = first.text.replace(/^[ \u00a0]+/, "");
  for (let last = joined.at(-1); last && !last.bound; last = joined.at(-1)) {
    last.text = last.text.replace(/[ \u00a0]+$/, "");
    if (last.text !== "") break;
    joined.pop();
  }
  return joined;
}

function sameLook(a: Run, b: Run): boolean {
  return !a.bound && !b.bound && !!a.bold === !!b.bold && !!a.italic === !!b.italic && a.link === b.link;
}

/* Every change between two versions in one list, with its places on both sides and its number. */

import { call } from "$lib/call";
import { PdfFile } from "$lib/pdf/engine";
import type { ComparedBlock, ComparedLine, ComparedNumber, ComparedSide, CompareRes, Id, LineFacts, PreviewPage } from "$lib/bindings";
import { bare, changedSpots, Text, type Measure, type Run, type Spot } from "./words";

type What = { kind: "number"; number: ComparedNumber } | { kind: "line"; line: ComparedLine } | { kind: "block"; block: ComparedBlock };
export type Change = What & {
  key: string;
  /** The number of its dot; null: on no page of this edition. */
  n: number | null;
  left: Place;
  right: Place;
};
export interface Place {
  /** What is marked. */
  spots: Spot[];
  /** Where the dots stand, one on each page. */
  dots: Dot[];
  /** It isn't on this side: where it would stand. */
  slot: Slot | null;
  /** It stands on another page of the other side: its first box here, and that page, 0 is the first. */
  moved?: { spot: Spot; other: number };
}
/** A dot is as large at every zoom, so its place is the edge of the text it keeps off. */
export interface Dot extends Spot {
  /** Over what it marks; else before the line. */
  above: boolean;
  /** How many dots stand between it and the line. */
  nth: number;
}
/** Pages are not laid out anew to make room: a slot says what it is inside only where nothing else stands. */
export interface Slot extends Spot {
  roomy: boolean;
}

/** One version as it is shown: its pages, and what stands on them. */
export interface Paper {
  token: string;
  pages: readonly PreviewPage[];
  file: PdfFile;
  runs: readonly Run[];
}

export async function openPaper(side: ComparedSide): Promise<Paper | null> {
  if (!side.preview) return null;
  const { token, pages } = side.preview;
  const file = await PdfFile.open(await call("document_bytes", { token }));
  const runs = await Promise.all(pages.map(async (_, page) => (await file.text(page)).map((run) => ({ ...run, page }))));
  return { token, pages, file, runs: runs.flat() };
}

type Sided = Pick<Paper, "pages" | "runs"> | null;

export function changesOf(res: Pick<CompareRes, "numbers" | "lines" | "blocks">, left: Sided, right: Sided, measure: Measure): Change[] {
  const spoken = { left: boundWords(left, res.numbers), right: boundWords(right, res.numbers) };
  const all: Change[] = [
    ...res.numbers.map((number): Change => ({
      kind: "number",
      number,
      key: number.key,
      n: null,
      left: boundPlace(left, number),
      right: boundPlace(right, number),
    })),
    ...res.lines
      .filter(({ before, after }) => !sameLine(before, after))
      .map((line, index): Change => ({
        kind: "line",
        line,
        key: `line ${line.line_id ?? index}`,
        n: null,
        left: linePlace(left, line.before, measure),
        right: linePlace(right, line.after, measure),
      })),
    ...res.blocks
      .filter((block) => !onlyNumbers(block, spoken))
      .map((block, index): Change => ({
        kind: "block",
        block,
        key: `block ${block.right ?? block.left ?? index}`,
        n: null,
        left: blockPlace(left, block, "left", measure),
        right: blockPlace(right, block, "right", measure),
      })),
  ];
  const placed = all.filter((change) => first(change) !== undefined);
  placed.sort((a, b) => order(first(a) as Spot, first(b) as Spot));
  placed.forEach((change, index) => (change.n = index + 1));
  for (const side of ["left", "right"] as const) sideBySide(placed.flatMap((change) => change[side].dots));
  return all;
}

/** Several changes on one line: their dots stand beside each other. */
function sideBySide(dots: readonly Dot[]): void {
  const margin = dots.filter(({ above }) => !above);
  margin.forEach((dot, index) => {
    dot.nth = margin.slice(0, index).filter((other) => other.page === dot.page && Math.abs(other.y - dot.y) < DOT && Math.abs(other.x - dot.x) < 3 * DOT).length;
  });
}

/** Where somebody who follows the pages meets it. */
export function first({ left, right }: Pick<Change, "left" | "right">): Spot | undefined {
  return right.dots[0] ?? right.slot ?? left.dots[0] ?? left.slot ?? undefined;
}

/** About the height of a dot on a page half its size, in points. */
const DOT = 20;

const order = (a: Spot, b: Spot) => a.page - b.page || Math.round(a.y - b.y) || a.x - b.x;

function boundPlace(side: Sided, number: ComparedNumber): Place {
  const spots: Spot[] = [];
  const dots: Dot[] = [];
  side?.pages.forEach(({ bounds }, page) => {
    const here = bounds.filter(({ key }) => key === number.key).map(({ x, y, width, height }) => ({ page, x, y, width, height }));
    spots.push(...here);
    const top = here.toSorted(order)[0];
    if (!top) return;
    const runs = (side?.runs ?? []).filter((run) => run.page === page);
    // Over a figure that stands free; inside a text the line above would be covered.
    const free = runs.every((run) => run.y >= top.y || run.y + run.height < top.y - DOT || run.x > top.x + DOT || run.x + run.width < top.x);
    dots.push(free ? { page, x: top.x, y: top.y - 2, width: 0, height: 0, above: true, nth: 0 } : beforeLine(top, runs));
  });
  return { spots, dots, slot: null };
}

/** The dot before the line this begins on, whatever else stands on that line. */
function beforeLine(spot: Spot, runs: readonly Run[]): Dot {
  const edge = Math.min(spot.x, ...runs.filter((run) => run.page === spot.page && Math.abs(run.y - spot.y) < spot.height).map(({ x }) => x));
  return { page: spot.page, x: edge, y: spot.y + Math.min(spot.height, 14) / 2, width: 0, height: 0, above: false, nth: 0 };
}

/** As the page says the bound numbers that differ. */
function boundWords(side: Sided, numbers: readonly ComparedNumber[]): string[] {
  return numbers.flatMap((number) =>
    boundPlace(side, number).spots.map((spot) => bare((side?.runs ?? []).filter((run) => within(run, spot, 2)).map(({ text }) => text).join(""))),
  );
}

/** The block says other numbers and nothing else: they are listed already. */
function onlyNumbers(block: ComparedBlock, spoken: { left: readonly string[]; right: readonly string[] }): boolean {
  if (block.change !== "changed" || block.moved) return false;
  const said = (words: readonly string[], text: string) => bare(text) === "" || words.some((word) => word.includes(bare(text)));
  return block.texts.every(({ pieces }) =>
    pieces.every(({ change, text }) => change === "same" || said(change === "removed" ? spoken.left : spoken.right, text)),
  );
}

function within(run: Run, box: Spot, slack: number): boolean {
  const x = run.x + run.width / 2;
  const y = run.y + run.height / 2;
  return run.page === box.page && x >= box.x - slack && x <= box.x + box.width + slack && y >= box.y - slack && y <= box.y + box.height + slack;
}

function boxes(side: Sided, id: Id | null): Spot[] {
  if (!side || id === null) return [];
  return side.pages.flatMap(({ blocks }, page) => blocks.filter(({ block_id }) => block_id === id).map((box) => ({ ...box, page })));
}

function blockPlace(side: Sided, block: ComparedBlock, which: "left" | "right", measure: Measure): Place {
  const none: Place = { spots: [], dots: [], slot: null };
  if (!side) return none;
  const missing = block.change === (which === "left" ? "added" : "removed");
  if (missing) return { ...none, slot: slotBehind(side, block.behind) };
  // Headline and addressee have no block: they stand at the head of the first page, above the first one.
  const own = block.kind === "headline" ? headOf(side) : boxes(side, which === "left" ? block.left : block.right);
  const runs = side.runs.filter((run) => own.some((box) => within(run, box, 3)));
  const gone = which === "left" ? "removed" : "added";
  const whole = block.change === gone;
  const spots = whole ? [] : changedSpots(new Text(runs, measure), block.texts, gone);
  const marked = spots.length > 0 ? spots : whole || block.texts.length === 0 || block.moved ? own : [];
  const dots = [...new Map((marked.length > 0 ? marked : own).map((spot) => [spot.page, spot])).keys()].map((page) => {
    return beforeLine((marked.length > 0 ? marked : own).find((spot) => spot.page === page) as Spot, runs);
  });
  const [here, other] = which === "left" ? [block.left_pages, block.right_pages] : [block.right_pages, block.left_pages];
  const [spot, page] = [own[0], other[0]];
  if (spot && page !== undefined && here[0] !== page) return { spots: marked, dots, slot: null, moved: { spot, other: page - 1 } };
  return { spots: marked, dots, slot: null };
}

function headOf(side: NonNullable<Sided>): Spot[] {
  const page = side.pages[0];
  if (!page) return [];
  const top = Math.min(...page.blocks.map(({ y }) => y), page.height / 2);
  // Below the line at the top of the sheet, which both sides have anyway.
  return [{ page: 0, x: 0, y: 70, width: page.width, height: Math.max(20, top - 70) }];
}

const SLOT = { height: 13, least: 11, line: 1 };

function slotBehind(side: NonNullable<Sided>, behind: Id | null): Slot | null {
  const at = boxes(side, behind).at(-1);
  const box = at ?? side.pages[0]?.blocks.map((each) => ({ ...each, page: 0 })).toSorted(order)[0];
  if (!box) return null;
  const runs = side.runs.filter(({ page }) => page === box.page);
  // Between the last line of what stands before and the first of what follows.
  const edge = at ? at.y + at.height : box.y;
  const from = Math.max(...runs.filter(({ y, height }) => y + height / 2 < edge).map(({ y, height }) => y + height), at ? edge : 0);
  const to = Math.min(...runs.filter(({ y, height }) => y + height / 2 > from).map(({ y }) => y), from + 3 * SLOT.height);
  const room = Math.max(0, to - from);
  const roomy = room >= SLOT.least;
  const height = roomy ? Math.min(SLOT.height, room - 1) : SLOT.line;
  const { page, x, width } = box;
  return { page, x, width, y: from + (roomy ? Math.min(4, (room - height) / 2) : (room - height) / 2), height, roomy };
}

function linePlace(side: Sided, facts: LineFacts | null, measure: Measure): Place {
  const place: Place = { spots: [], dots: [], slot: null };
  const said = bare(facts?.description ?? "");
  if (!side || said.length < 3) return place;
  for (const page of side.pages.keys()) {
    const text = new Text(side.runs.filter((run) => run.page === page), measure);
    const at = text.letters.indexOf(said);
    if (at < 0) continue;
    place.spots = text.spots(at, at + said.length);
    const spot = place.spots[0];
    if (spot) place.dots = [beforeLine(spot, text.runs)];
    break;
  }
  return place;
}

/** What the table says of them is the same: the line differs in something that is not read there. */
function sameLine(before: LineFacts | null, after: LineFacts | null): boolean {
  return before !== null && after !== null && JSON.stringify(before) === JSON.stringify(after);
}

/* Two versions on the screen: their pages, the changes between them, and the one that is looked at. */

import { CallError } from "$lib/error";
import type { ComparedReader, CompareRes } from "$lib/bindings";
import { changesOf, openPaper, type Change, type Paper } from "./changes";
import type { Measure } from "./words";

interface Shown {
  res: CompareRes;
  left: Paper | null;
  right: Paper | null;
  changes: readonly Change[];
}

export class Compare {
  shown = $state.raw<Shown | null>(null);
  failure = $state.raw<CallError | null>(null);
  selected = $state<string | null>(null);
  /** The pair of pages that is looked at, 0 is the first. */
  page = $state(0);

  #turn = 0;

  constructor(private readonly measure: Measure = measured()) {}

  get changes(): readonly Change[] {
    return this.shown?.changes ?? [];
  }

  /** The edition that is shown, among those there are. */
  get reader(): ComparedReader | undefined {
    const res = this.shown?.res;
    return res?.readers.find(({ left, right }) => (right !== null && right === res.right.edition_id) || (left !== null && left === res.left.edition_id));
  }

  async take(res: CompareRes): Promise<void> {
    const turn = ++this.#turn;
    const old = this.shown;
    const opened: Paper[] = [];
    const open = async (side: CompareRes["left"], before: Paper | null | undefined): Promise<Paper | null> => {
      if (before && before.token === side.preview?.token) return before;
      const paper = await openPaper(side);
      if (paper) opened.push(paper);
      return paper;
    };
    try {
      const [left, right] = await Promise.all([open(res.left, old?.left), open(res.right, old?.right)]);
      if (turn !== this.#turn) return opened.forEach(({ file }) => file.close());
      const changes = changesOf(res, left, right, this.measure);
      this.shown = { res, left, right, changes };
      this.failure = null;
      if (!changes.some(({ key }) => key === this.selected)) this.selected = null;
      // Closed a moment later: first the pages let go of them.
      const gone = [old?.left, old?.right].filter((paper) => paper && paper !== left && paper !== right);
      setTimeout(() => gone.forEach((paper) => paper?.file.close()));
    } catch (thrown) {
      if (turn === this.#turn) this.failure = CallError.from(thrown);
    }
  }

  /** The next change in the list, or the one before; from the end it begins again. */
  step(by: 1 | -1): Change | undefined {
    const all = this.changes;
    const at = all.findIndex(({ key }) => key === this.selected);
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
    this.selected = next?.key ?? null;
    return next;
  }

  get at(): number {
    return this.changes.findIndex(({ key }) => key === this.selected);
  }

  close(): void {
    this.#turn += 1;
    this.shown?.left?.file.close();
    this.shown?.right?.file.close();
    this.shown = null;
  }
}

/** The face of the pages, as far as widths of letters go: a run knows only its own width. */
function measured(): Measure {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return (text) => text.length;
  context.font = '20px "Source Serif 4", serif';
  return (text) => context.measureText(text).width;
}

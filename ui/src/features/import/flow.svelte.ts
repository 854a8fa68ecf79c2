/* One file on its way in: opened, mapped, checked, mended, imported. Nothing is in the workspace before the end.
   Changes go one after another; a check that runs is stopped first, because it would judge what is no longer so. */

import type {
  Field,
  Id,
  ImportCharset,
  ImportDecision,
  ImportElse,
  ImportPair,
  ImportProblem,
  ImportProblems,
  ImportShow,
  ImportState,
  Subject,
} from "$lib/bindings";
import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { readGiven, type Given } from "$lib/importing";
import { Rows } from "./rows.svelte";
import { Work } from "./work.svelte";

const PROBLEMS = 100;
/** Problems name at most 50 rows each; what is the same in more of them is mended in as many goes. */
const MOST_GOES = 40;

export class Flow {
  file = $state.raw<ImportState | null>(null);
  opening = $state(false);
  /** Why the file isn't open, or a change was refused. */
  refused = $state.raw<CallError | null>(null);
  changing = $state(false);
  show = $state<ImportShow>("all");
  problems = $state.raw<ImportProblems | null>(null);
  pair = $state.raw<ImportPair | null>(null);
  /** Reading of problems or of a pair failed. */
  unread = $state.raw<CallError | null>(null);
  leaveWrong = $state(false);
  leaveUndecided = $state(false);
  undone = $state(false);
  /** It came in while this page was open, so that it is worth saying. */
  finishedHere = $state(false);
  readonly rows = new Rows();
  readonly work: Work = new Work(() => this.#ended());

  #given: Given | null = null;
  #line: Promise<unknown> = Promise.resolve();
  #chosen = false;
  #index = 0;

  readonly importing = $derived(this.work.importing);
  /** Rows that come in as things stand. */
  readonly coming = $derived.by(() => {
    const { file } = this;
    if (!file?.counts) return 0;
    const { fresh, adds, same, undecided } = file.counts;
    return fresh + adds + same - undecided;
  });
  /** What still has to be said before the import. */
  readonly waits = $derived.by((): "check" | "wrong" | "undecided" | "nothing" | null => {
    const counts = this.file?.counts;
    if (!counts || this.work.running) return "check";
    if (counts.wrong > 0 && !this.leaveWrong) return "wrong";
    if (counts.undecided > 0 && !this.leaveUndecided) return "undecided";
    return this.coming === 0 ? "nothing" : null;
  });

  async open(file: Given | File, charset: ImportCharset | null = null): Promise<Id | null> {
    this.opening = true;
    this.refused = null;
    try {
      await this.work.halt();
      this.#given = await readGiven(file);
      const opened = await call("import_open", { ...this.#given, charset, delimiter: null, sheet: null, subject: null, head: null });
      this.#begin(opened);
      return opened.id;
    } catch (thrown) {
      this.refused = CallError.from(thrown);
      return null;
    } finally {
      this.opening = false;
    }
  }

  /** The same file in another encoding, after it was refused in one. */
  again(charset: ImportCharset): Promise<Id | null> {
    return this.#given ? this.open(this.#given, charset) : Promise.resolve(null);
  }

  /** A file that was open before this page was. */
  async resume(id: Id): Promise<boolean> {
    this.opening = true;
    try {
      const file = await call("import_get", { id });
      await this.work.resume();
      this.#begin(file);
      return true;
    } catch (thrown) {
      this.refused = CallError.from(thrown);
      return false;
    } finally {
      this.opening = false;
    }
  }

  #begin(file: ImportState): void {
    this.#chosen = false;
    this.show = "all";
    this.#index = 0;
    this.work.forget();
    this.problems = this.pair = null;
    this.leaveWrong = this.leaveUndecided = this.undone = this.finishedHere = false;
    this.file = file;
    if (file.done) return;
    this.#lookAtNoted();
    void this.#read();
    if (!file.counts) void this.check();
  }

  map(change: { subject?: Subject; head?: boolean; column?: number; field?: Field | null }): Promise<void> {
    return this.#change((file) => {
      const columns = change.column === undefined ? [] : file.columns.map(({ field }, index) => (index === change.column ? (change.field ?? null) : field));
      return call("import_map", { id: file.id, subject: change.subject ?? file.subject, head: change.head ?? file.head, columns });
    });
  }

  reopen(change: { charset?: ImportCharset; delimiter?: string; sheet?: number }): Promise<void> {
    return this.#change(({ id, charset, delimiter, sheet }) =>
      call("import_reopen", {
        id,
        charset: change.charset ?? charset,
        // In another encoding the delimiter is looked for anew.
        delimiter: change.delimiter ?? (change.charset ? null : delimiter),
        sheet: change.sheet ?? sheet,
      }),
    );
  }

  edit(row: number, column: number, text: string): Promise<void> {
    return this.#change(({ id }) => call("import_fix", { id, fixes: [{ row, column, text }] }));
  }

  /** Puts a text into all cells that have the same problem. */
  mend({ column, value, error, rows }: ImportProblem, text: string): Promise<void> {
    return this.#change(async ({ id }) => {
      if (column === null) return call("import_get", { id });
      let [state, more] = [await call("import_fix", { id, fixes: rows.map((row) => ({ row, column, text })) }), true];
      for (let go = 0; more && go < MOST_GOES && rows.length >= 50; go++) {
        const { items } = await call("import_problems", { id, offset: 0, limit: PROBLEMS });
        const rest = items.find((item) => item.column === column && item.value === value && item.error.code === error.code);
        more = rest !== undefined;
        if (rest) state = await call("import_fix", { id, fixes: rest.rows.map((row) => ({ row, column, text })) });
      }
      return state;
    });
  }

  apart(company: string, apart: boolean): Promise<void> {
    return this.#change(({ id }) => call("import_apart", { id, company, apart }));
  }

  decide(decision: ImportDecision | null): Promise<void> {
    const { pair } = this;
    if (!pair) return Promise.resolve();
    return this.#change(async ({ id }) => {
      const state = await call("import_decide", { id, row: pair.row, decision });
      if (decision) this.#index = await this.#nextUndecided(id, pair, state.counts?.undecided ?? 0);
      return state;
    });
  }

  /** Other choices for the row that is decided on; it stays in sight. */
  amend(decision: ImportDecision): Promise<void> {
    const { pair } = this;
    if (!pair) return Promise.resolve();
    return this.#change(({ id }) => call("import_decide", { id, row: pair.row, decision }));
  }

  async #nextUndecided(id: Id, { index, total }: ImportPair, undecided: number): Promise<number> {
    if (undecided === 0) return index;
    for (let step = 1; step < Math.min(total, 100); step++) {
      const next = (index + step) % total;
      if (!(await call("import_same", { id, index: next })).decision) return next;
    }
    return index;
  }

  async turn(index: number): Promise<void> {
    this.#index = index;
    await this.#readPair();
  }

  look(show: ImportShow): Promise<void> {
    this.#chosen = true;
    this.show = show;
    return this.file ? this.rows.read(this.file.id, show) : Promise.resolve();
  }

  /** What is said of a cell, if it is among what has been read. */
  saidOf(row: number, column: number): ImportProblem | undefined {
    return this.problems?.items.find((item) => item.column === column && item.rows.includes(row));
  }

  async check(): Promise<void> {
    const { file } = this;
    if (!file || file.unfit || file.done || this.work.running) return;
    await this.work.start(() => call("import_check", { id: file.id }));
  }

  async apply(): Promise<void> {
    const { file } = this;
    if (!file || this.waits !== null || this.changing) return;
    const said = (leave: boolean): ImportElse => (leave ? "leave_out" : "refuse");
    await this.work.start(() => call("import_apply", { id: file.id, wrong: said(this.leaveWrong), undecided: said(this.leaveUndecided) }));
  }

  /** More of the list of problems. */
  async more(): Promise<void> {
    const { file, problems } = this;
    if (!file || !problems) return;
    await this.#try(async () => {
      const next = await call("import_problems", { id: file.id, offset: problems.items.length, limit: PROBLEMS });
      if (this.problems === problems) this.problems = { total: next.total, items: [...problems.items, ...next.items] };
    });
  }

  readAgain(): Promise<void> {
    return this.#read();
  }

  /** Whether what came in was taken back meanwhile: then it stands first among what could be done again. */
  async lookWhetherUndone(): Promise<void> {
    if (!this.file?.done) return;
    const { redo, undo } = await call("undo_state", {});
    if (redo === "import_rows") this.undone = true;
    else if (undo === "import_rows") this.undone = false;
  }

  /** The page is left; the file stays open for a way back. */
  leave(): void {
    this.work.leave();
  }

  /** Forgets the file. */
  async close(): Promise<void> {
    const { file } = this;
    await this.work.halt();
    this.file = null;
    this.work.job = null;
    this.refused = null;
    if (file) await call("import_close", { id: file.id });
  }

  #change(run: (file: ImportState) => Promise<ImportState>): Promise<void> {
    const next = this.#line.then(async () => {
      if (!this.file || this.file.done || this.importing) return;
      this.changing = true;
      this.refused = null;
      try {
        await this.work.halt();
        const before = this.file;
        this.file = await run(before);
        if (!this.file.counts) {
          this.problems = this.pair = null;
          this.#index = 0;
          this.leaveWrong = this.leaveUndecided = false;
        }
        await this.#read();
      } catch (thrown) {
        this.refused = CallError.from(thrown);
      } finally {
        this.changing = false;
      }
      if (this.file && !this.file.counts) await this.check();
    });
    this.#line = next;
    return next;
  }

  async #ended(): Promise<void> {
    await this.#try(async () => {
      if (!this.file) return;
      this.file = await call("import_get", { id: this.file.id });
      if (this.file.done) {
        this.finishedHere = true;
        return;
      }
      this.#lookAtNoted();
      await this.#read();
    });
  }

  /** Rows with something to be said of them come first, unless other ones were asked for. */
  #lookAtNoted(): void {
    const counts = this.file?.counts;
    if (!this.#chosen) this.show = counts && counts.wrong + counts.notes > 0 ? "noted" : "all";
  }

  async #read(): Promise<void> {
    const { file } = this;
    if (!file) return;
    const counts = file.counts;
    // What was asked for is mended: an empty table would say less than all rows.
    const empty = !counts || (this.show === "wrong" && counts.wrong === 0) || (this.show === "same" && counts.same + counts.left_out === 0);
    if (empty || (this.show === "noted" && counts.wrong + counts.notes === 0)) this.show = "all";
    const reading = this.rows.read(file.id, this.show);
    if (counts) {
      await this.#try(async () => {
        const limit = Math.min(500, Math.max(PROBLEMS, this.problems?.items.length ?? 0));
        this.problems = await call("import_problems", { id: file.id, offset: 0, limit });
      });
      await this.#readPair();
    }
    await reading;
  }

  async #readPair(): Promise<void> {
    const { file } = this;
    // Left out by decision, a row still looks like somebody, and can be decided on anew.
    const same = (file?.counts?.same ?? 0) + (file?.counts?.left_out ?? 0);
    if (!file || same === 0) this.pair = null;
    else await this.#try(async () => (this.pair = await call("import_same", { id: file.id, index: Math.min(Math.max(0, this.#index), same - 1) })));
    if (this.pair) this.#index = this.pair.index;
  }

  async #try(run: () => Promise<unknown>): Promise<void> {
    try {
      await run();
      this.unread = null;
    } catch (thrown) {
      this.unread = CallError.from(thrown);
    }
  }
}

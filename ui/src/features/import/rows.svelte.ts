/* Rows of the open file, read a page at a time as they come into sight. */

import type { Id, ImportRow, ImportRows, ImportShow } from "$lib/bindings";
import { call } from "$lib/call";
import { CallError } from "$lib/error";

export const PAGE = 100;
/** Pages kept: enough to turn back a little, however long the file. */
const KEPT = 8;

export class Rows {
  total = $state(0);
  /** Something has been read. */
  ready = $state(false);
  error = $state.raw<CallError | null>(null);
  #pages = $state.raw<ReadonlyMap<number, readonly ImportRow[]>>(new Map());
  #asked = new Set<number>();
  #stamp = 0;
  #sight = { from: 0, to: PAGE };
  #of: { id: Id; show: ImportShow } | null = null;

  /** Reads what is in sight anew; until it is there, the rows from before stay. */
  async read(id: Id, show: ImportShow): Promise<void> {
    if (this.#of?.show !== show) this.#sight = { from: 0, to: PAGE };
    this.#of = { id, show };
    this.#stamp++;
    this.#asked = new Set();
    await this.#want(true);
  }

  at(index: number): ImportRow | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  see(from: number, to: number): void {
    this.#sight = { from, to: Math.max(from + 1, to) };
    void this.#want(false);
  }

  async #want(fresh: boolean): Promise<void> {
    const first = Math.floor(this.#sight.from / PAGE);
    const last = Math.floor((this.#sight.to - 1) / PAGE);
    const wanted = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((page) => !this.#asked.has(page));
    await Promise.all(wanted.map((page) => this.#page(page, fresh)));
  }

  async #page(page: number, fresh: boolean): Promise<void> {
    const of = this.#of;
    const stamp = this.#stamp;
    if (!of) return;
    this.#asked.add(page);
    try {
      const answer: ImportRows = await call("import_rows", { ...of, offset: page * PAGE, limit: PAGE });
      if (stamp !== this.#stamp) return;
      this.error = null;
      this.total = answer.total;
      this.ready = true;
      const known = [...this.#pages].filter(([other]) => other !== page && (!fresh || this.#asked.has(other)));
      known.sort(([a], [b]) => Math.abs(a - page) - Math.abs(b - page));
      for (const [dropped] of known.slice(KEPT)) this.#asked.delete(dropped);
      this.#pages = new Map([...known.slice(0, KEPT), [page, answer.rows]]);
    } catch (thrown) {
      if (stamp !== this.#stamp) return;
      this.#asked.delete(page);
      this.error = CallError.from(thrown);
    }
  }

  /** Where a row of the file stands among those shown; −1 if it isn't shown. Rows stand in order. */
  async find(row: number): Promise<number> {
    const of = this.#of;
    if (!of) return -1;
    let [low, high] = [0, this.total - 1];
    while (low <= high) {
      const middle = Math.floor((low + high) / 2);
      const here = this.at(middle) ?? (await call("import_rows", { ...of, offset: middle, limit: 1 })).rows[0];
      if (!here) return -1;
      if (here.row === row) return middle;
      if (here.row < row) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

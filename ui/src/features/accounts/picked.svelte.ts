/* Several accounts picked at once, for printing. Kept in the order of the list, whatever order they were picked in. */

export interface Picked {
  id: string;
  name: string;
  index: number;
}

export class Selection {
  /** Ticks are shown. */
  on = $state(false);
  #picked = $state.raw<ReadonlyMap<string, Picked>>(new Map());

  get count(): number {
    return this.#picked.size;
  }

  get all(): Picked[] {
    return [...this.#picked.values()].toSorted((a, b) => a.index - b.index);
  }

  has(id: string): boolean {
    return this.#picked.has(id);
  }

  toggle(account: Picked): void {
    this.on = true;
    const next = new Map(this.#picked);
    if (!next.delete(account.id)) next.set(account.id, account);
    this.#picked = next;
  }

  add(accounts: Iterable<Picked>): void {
    this.on = true;
    const next = new Map(this.#picked);
    for (const account of accounts) next.set(account.id, account);
    this.#picked = next;
  }

  clear(): void {
    this.on = false;
    this.#picked = new Map();
  }
}

/** Rows from one to another, both included, in either direction. */
export function between(from: number, to: number): number[] {
  const [low, high] = from < to ? [from, to] : [to, from];
  return Array.from({ length: high - low + 1 }, (_, i) => low + i);
}

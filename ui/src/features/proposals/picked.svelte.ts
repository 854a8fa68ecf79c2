/* Several proposals picked at once, to be closed together. */

export class Picked {
  /** Ticks are shown. */
  on = $state(false);
  #ids = $state.raw<ReadonlySet<string>>(new Set());

  get count(): number {
    return this.#ids.size;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  toggle(id: string): void {
    this.on = true;
    const next = new Set(this.#ids);
    if (!next.delete(id)) next.add(id);
    this.#ids = next;
  }

  add(ids: Iterable<string>): void {
    this.on = true;
    this.#ids = new Set([...this.#ids, ...ids]);
  }

  clear(): void {
    this.on = false;
    this.#ids = new Set();
  }
}

/* Cards being put somewhere by hand: shown where they are held, written once the hand rests. */

import type { Id } from "$lib/bindings";
import { call } from "$lib/call";
import { CallError } from "$lib/error";

export interface Corner {
  x: number;
  y: number;
}

/** After the last key. */
const PAUSE = 600;

export class Placing {
  /** Where held cards are. */
  held = $state.raw<ReadonlyMap<Id, Corner>>(new Map());
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changed = new Set<Id>();

  constructor(
    private readonly account_id: Id,
    /** What was placed is read again; then the map itself knows. */
    private readonly reread: () => Promise<unknown>,
    private readonly told: (result: { count: number } | { error: CallError }) => void,
  ) {}

  move(id: Id, place: Corner): void {
    this.#changed.add(id);
    this.held = new Map(this.held).set(id, { x: Math.round(place.x), y: Math.round(place.y) });
  }

  /** By keys: the steps together are one. */
  nudge(id: Id, from: Corner, dx: number, dy: number): void {
    const { x, y } = this.held.get(id) ?? from;
    this.move(id, { x: x + dx, y: y + dy });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.settle(), PAUSE);
  }

  /** Esc: where they were. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#changed.clear();
    this.held = new Map();
  }

  async settle(): Promise<void> {
    clearTimeout(this.#timer);
    const cards = [...this.#changed].flatMap((card_id) => {
      const place = this.held.get(card_id);
      return place ? [{ card_id, place }] : [];
    });
    this.#changed.clear();
    if (cards.length > 0) await this.#write(cards);
  }

  /** Back to where the map itself would put them. */
  async automatic(ids: readonly Id[]): Promise<void> {
    await this.#write(ids.map((card_id) => ({ card_id, place: null })));
  }

  async #write(cards: { card_id: Id; place: Corner | null }[]): Promise<void> {
    try {
      await call("relationship_place", { account_id: this.account_id, cards });
      await this.reread();
      this.told({ count: cards.length });
    } catch (thrown) {
      this.told({ error: CallError.from(thrown) });
    }
    // Those moved again meanwhile stay in the hand.
    this.held = new Map([...this.held].filter(([id]) => this.#changed.has(id)));
  }
}

/* What is typed about a problem and can't be stored yet: the words of a benefit wait for who said them and when. */

import type { Id, ProblemFacts } from "$lib/bindings";

export type Said = Pick<ProblemFacts, "benefit" | "said_by" | "said_on">;

/** The three belong together: stored once all are there, or once all are gone. */
export function ready({ benefit, said_by, said_on }: Said): Said | null {
  if (benefit.trim() === "") return { benefit: "", said_by: null, said_on: null };
  return said_by !== null && said_on !== null ? { benefit, said_by, said_on } : null;
}

/** What waits, by problem: closing the sheet loses nothing. */
const waiting = new Map<Id, Partial<Said>>();

export class SaidDraft {
  #typed = $state.raw<Partial<Said>>({});

  constructor(
    private readonly problem: Id,
    private readonly stored: () => Said,
    private readonly store: (said: Said) => Promise<unknown>,
    private readonly today: string,
  ) {
    this.#typed = waiting.get(problem) ?? {};
  }

  #keep(typed: Partial<Said>): void {
    this.#typed = typed;
    if (Object.keys(typed).length === 0) waiting.delete(this.problem);
    else waiting.set(this.problem, typed);
  }

  get now(): Said {
    return { ...this.stored(), ...this.#typed };
  }

  /** Words are there, but nobody who said them. */
  get waits(): boolean {
    return ready(this.now) === null;
  }

  type(benefit: string): void {
    const { said_on } = this.now;
    this.#keep({ ...this.#typed, benefit, ...(benefit.trim() && said_on === null ? { said_on: this.today } : {}) });
  }

  async save(change: Partial<Said> = {}): Promise<void> {
    this.#keep({ ...this.#typed, ...change });
    const said = ready(this.now);
    if (!said) return;
    await this.store(said);
    this.#keep({});
  }

  by(said_by: Id | null): Promise<void> {
    return this.save({ said_by });
  }
}

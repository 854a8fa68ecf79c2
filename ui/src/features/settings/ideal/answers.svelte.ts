/* Answers to the six questions: all are written together, whichever is typed in; what is refused stays where it was
   typed, with the reason. */

import { Autosave } from "$lib/autosave";
import { CallError } from "$lib/error";
import { explain } from "$lib/i18n";

export const QUESTIONS = ["who", "needs", "solutions", "extra", "information", "where"] as const;

export class Answers {
  #stored = $state.raw<readonly string[]>([]);
  #typed = $state.raw<Readonly<Record<number, string>>>({});
  problems = $state.raw<Readonly<Record<number, string>>>({});
  readonly #auto = new Autosave<null>(() => this.#save());

  constructor(private readonly put: (answers: string[]) => Promise<readonly string[]>) {}

  /** What the cache has read. */
  take(answers: readonly string[]): void {
    this.#stored = answers;
  }
  at(index: number): string {
    return this.#typed[index] ?? this.#stored[index] ?? "";
  }
  type(index: number, text: string): void {
    this.#typed = { ...this.#typed, [index]: text };
    this.problems = without(this.problems, index);
    this.#auto.touch(null);
  }
  flush(): Promise<void> {
    return this.#auto.flush();
  }

  async #save(): Promise<void> {
    const typed = this.#typed;
    // One that was refused holds up none of the others.
    const next = QUESTIONS.map((_, index) => (index in this.problems ? (this.#stored[index] ?? "") : (typed[index] ?? this.#stored[index] ?? "")));
    if (next.every((text, index) => text === (this.#stored[index] ?? ""))) return;
    try {
      this.#stored = await this.put(next);
    } catch (thrown) {
      const error = CallError.from(thrown);
      const index = Number(/\[(\d+)\]/.exec(error.place ?? "")?.[1] ?? Number.NaN);
      if (!(index in typed) || index in this.problems) throw error;
      this.problems = { ...this.problems, [index]: explain(error) };
      return this.#save();
    }
    this.#typed = Object.fromEntries(Object.entries(this.#typed).filter(([at, text]) => Number(at) in this.problems || typed[Number(at)] !== text));
  }
}

function without(from: Readonly<Record<number, string>>, index: number): Readonly<Record<number, string>> {
  return Object.fromEntries(Object.entries(from).filter(([at]) => Number(at) !== index));
}

/* Rules of the workspace (days, limits): one number is typed, the whole set is written, and what is refused stays where
   it was typed with the reason. */

import { CallError } from "$lib/error";
import { explain, t } from "$lib/i18n";
import { parseWhole } from "$lib/ui/parse-typed";

interface Store<R> {
  now: () => R | undefined;
  put: (rules: R) => Promise<unknown>;
  /** What the field at such a place is called, for a refusal that another field is the reason of. */
  label: (place: string) => string;
}

export class RuleKeeper<R extends object> {
  /** By place, as "danger" or "steps[1].hours". */
  problems = $state.raw<Readonly<Record<string, string>>>({});
  typed = $state.raw<Readonly<Record<string, string>>>({});
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: Store<R>) {}

  type(place: string, text: string): void {
    this.typed = { ...this.typed, [place]: text };
    this.#clear(place);
  }

  /** A number as it was typed; `change` puts it among the others. */
  async save(place: string, text: string, change: (rules: R, value: number) => R): Promise<void> {
    const read = parseWhole(text);
    if (!read.ok || read.value === null) {
      this.problems = { ...this.problems, [place]: t("settings-rule-number") };
      return;
    }
    const { value } = read;
    if (await this.set(place, (rules) => change(rules, value))) {
      const { [place]: _, ...rest } = this.typed;
      this.typed = rest;
    }
  }

  /** One after another: each begins with what the one before it has written. */
  set(place: string, change: (rules: R) => R): Promise<boolean> {
    const turn = this.#turn.then(() => this.#write(place, change));
    this.#turn = turn;
    return turn;
  }

  async #write(place: string, change: (rules: R) => R): Promise<boolean> {
    const now = this.store.now();
    if (!now) return false;
    try {
      await this.store.put(change(now));
      this.#clear(place);
      return true;
    } catch (thrown) {
      const error = CallError.from(thrown);
      const said = explain(error);
      const other = error.place !== undefined && error.place !== place && this.store.label(error.place);
      this.problems = { ...this.problems, [place]: other ? t("settings-rule-other", { rule: other, problem: said }) : said };
      return false;
    }
  }

  #clear(place: string): void {
    const { [place]: _, ...rest } = this.problems;
    this.problems = rest;
  }
}

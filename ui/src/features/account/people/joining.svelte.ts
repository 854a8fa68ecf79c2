/* Two cards of one person made one: which card, what is kept of each, then one step that Undo takes back. */

import type { Id, PersonFacts, PersonPair, Participant, PersonRow } from "$lib/bindings";
import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { fold } from "$lib/ui/search";

export const FIELDS = ["name", "names", "phone", "mobile", "email", "channel", "birthday", "hobbies", "family", "values", "temperament", "notes"] as const satisfies readonly (keyof PersonFacts)[];
export type PersonField = (typeof FIELDS)[number];
export type Side = "keep" | "other" | "both";

export interface JoinedField {
  field: PersonField;
  /** What can be kept, the proposed one among them; one alone where the cards don't differ. */
  choices: readonly { side: Side; value: PersonFacts[PersonField] }[];
  proposed: Side;
}

const empty = (value: unknown): boolean => value === null || value === undefined || value === "" || (typeof value === "object" && Object.keys(value).length === 0);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** Fields that either card has, in the order of the card. */
export function fieldsOf({ keep, other, joined }: PersonPair): JoinedField[] {
  return FIELDS.flatMap((field) => {
    const values = { keep: keep.facts[field], other: other.facts[field], both: joined[field] };
    if (empty(values.keep) && empty(values.other) && empty(values.both)) return [];
    const choices = (["keep", "other", "both"] as const)
      .filter((side, index, sides) => !empty(values[side]) && sides.findIndex((one) => same(values[one], values[side])) === index)
      .map((side) => ({ side, value: values[side] }));
    const proposed = choices.find(({ value }) => same(value, values.both))?.side ?? "both";
    return [{ field, choices, proposed }];
  });
}

export function factsOf(pair: PersonPair, picked: Readonly<Partial<Record<PersonField, Side>>>): PersonFacts {
  const facts = { ...pair.joined };
  for (const { field, choices } of fieldsOf(pair)) {
    const choice = choices.find(({ side }) => side === picked[field]);
    if (choice) Object.assign(facts, { [field]: choice.value });
  }
  return facts;
}

const digits = (text: string): string => text.replace(/\D/g, "");
const LEAST_DIGITS = 7;
/** The words of a name, whatever their order. */
const words = (name: string): string => fold(name).split(/\s+/).toSorted().join(" ");

/** Other cards that are probably the same person: of the same name anywhere, or reached the same way at this account. */
export function alike(person: Participant, here: readonly Participant[], named: readonly PersonRow[]): { id: Id; name: string; where: string }[] {
  const { id, facts } = person.person;
  const numbers = [facts.phone, facts.mobile].map(digits).filter((number) => number.length >= LEAST_DIGITS);
  const reached = here.filter(
    (one) =>
      one.person.id !== id &&
      ((facts.email !== "" && fold(one.person.facts.email) === fold(facts.email)) || [one.person.facts.mobile].map(digits).some((number) => number !== "" && numbers.includes(number))),
  );
  const found = named
    .filter((row) => row.id !== id && words(row.name) === words(facts.name))
    .map((row) => ({ id: row.id, name: row.name, where: [row.position, ...row.accounts.map(({ name }) => name)].filter(Boolean).join(", ") }));
  return [...found, ...reached.filter((one) => !found.some((row) => row.id === one.person.id)).map((one) => ({ id: one.person.id, name: one.person.facts.name, where: one.part.facts.position }))];
}

export class Joining {
  pair = $state.raw<PersonPair | null>(null);
  picked = $state.raw<Readonly<Partial<Record<PersonField, Side>>>>({});
  working = $state(false);
  problem = $state.raw<CallError | null>(null);
  #asked = 0;

  constructor(private readonly keep: Id) {}

  /** Looks at both cards; the last one asked for is shown. */
  async look(other: Id | null): Promise<void> {
    const asked = (this.#asked += 1);
    this.picked = {};
    this.problem = null;
    if (other === null) return void (this.pair = null);
    try {
      const pair = await call("person_merge_preview", { keep_id: this.keep, other_id: other });
      if (asked === this.#asked) this.pair = pair;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.pair = null;
      this.problem = CallError.from(thrown);
    }
  }
  pick(field: PersonField, side: Side): void {
    this.picked = { ...this.picked, [field]: side };
  }
  /** False if it was refused. A card that was changed meanwhile is read again, with what was chosen. */
  async join(): Promise<boolean> {
    const { pair } = this;
    if (!pair || this.working) return false;
    this.working = true;
    this.problem = null;
    try {
      await call("person_merge", { keep_id: this.keep, version: pair.keep.version, other_id: pair.other.id, facts: factsOf(pair, this.picked) });
      return true;
    } catch (thrown) {
      const error = CallError.from(thrown);
      if (error.code === "version_conflict") {
        const picked = this.picked;
        await this.look(pair.other.id);
        this.picked = picked;
      }
      this.problem = error;
      return false;
    } finally {
      this.working = false;
    }
  }
}

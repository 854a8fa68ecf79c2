/* Erasing a person's data, the legal way: asked for by typing the name, and what is left to do afterwards. */

import { call } from "$lib/call";
import { CallError } from "$lib/error";
import type { Id, PersonErased, SearchHit } from "$lib/bindings";

const folded = (text: string) => text.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase().replaceAll("ё", "е");

export class Erasing {
  typed = $state("");
  working = $state(false);
  /** Pressed before the name was right: the sentence about it shows. */
  pressed = $state(false);
  problem = $state.raw<CallError | null>(null);
  done = $state.raw<PersonErased | null>(null);

  constructor(
    readonly id: Id,
    readonly name: string,
  ) {}

  get matches(): boolean {
    return folded(this.typed) === folded(this.name);
  }

  async erase(): Promise<void> {
    this.pressed = true;
    if (!this.matches || this.working || this.done) return;
    this.working = true;
    this.problem = null;
    try {
      this.done = await call("person_erase", { id: this.id });
      // Nothing here keeps the name either.
      this.typed = "";
    } catch (thrown) {
      this.problem = CallError.from(thrown);
    } finally {
      this.working = false;
    }
  }
}

/** Where words that still have the name can be read. */
export function placeOf({ kind, id, account_id }: Pick<SearchHit, "kind" | "id" | "account_id">): { path: string; query: Record<string, string> } {
  if (kind === "account") return { path: `/account/${id}`, query: {} };
  if (kind === "person") return { path: `/account/${account_id ?? ""}/people`, query: { person: id } };
  if (kind === "proposal") return { path: `/proposal/${id}`, query: {} };
  if (kind === "opportunity") return { path: `/opportunity/${id}`, query: {} };
  if (kind === "library") return { path: "/library", query: { entry: id } };
  return { path: `/account/${account_id ?? ""}/contacts`, query: { note: id } };
}

/* Files being copied into the evidence folder, one after another: what fails is said by name, the others go on. */

import type { EvidenceFacts, Id } from "$lib/bindings";
import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { explain } from "$lib/i18n";
import { base64Of } from "$lib/picture/picture";

/** The program refuses larger ones; said before they travel. */
const MAX_MEGABYTES = 50;

/** Chosen in the window of the system: a path; dropped on a browser: the file itself. */
export type Given = string | File;

export const nameOf = (given: Given): string => (typeof given === "string" ? (given.split(/[\\/]/).at(-1) ?? given) : given.name);

/** "Trial_line-2.signed.pdf" → "Trial line-2.signed". */
export function titleOf(name: string): string {
  const bare = name.replace(/\.[^.]{1,5}$/, "").replaceAll("_", " ").trim();
  return (bare || name).slice(0, 300);
}

/** How a file travels: by its path, or its bytes. */
export async function sourceOf(given: Given, name = nameOf(given)): Promise<{ path: string | null; base64: string | null; name: string | null }> {
  if (typeof given === "string") return { path: given, base64: null, name: null };
  if (given.size > MAX_MEGABYTES * 1024 * 1024) throw new CallError("file_too_large", { name, megabytes: MAX_MEGABYTES });
  return { path: null, base64: await base64Of(given), name };
}

export class Adding {
  /** The one being copied, from 1, of how many. */
  now = $state.raw<{ at: number; of: number; name: string } | null>(null);
  problems = $state.raw<readonly string[]>([]);

  constructor(private readonly account_id: Id) {}

  /** Ids of those that are in the folder now. */
  async add(given: readonly Given[], preset: Pick<EvidenceFacts, "criteria" | "opportunity_id">): Promise<Id[]> {
    if (this.now || given.length === 0) return [];
    this.problems = [];
    const added: Id[] = [];
    for (const [index, one] of given.entries()) {
      const name = nameOf(one);
      this.now = { at: index + 1, of: given.length, name };
      try {
        added.push(await this.#copy(one, name, preset));
      } catch (thrown) {
        this.problems = [...this.problems, explain(CallError.from(thrown))];
      }
    }
    this.now = null;
    return added;
  }

  async #copy(one: Given, name: string, preset: Pick<EvidenceFacts, "criteria" | "opportunity_id">): Promise<Id> {
    const source = await sourceOf(one, name);
    const facts: EvidenceFacts = { kind: "other", title: titleOf(name), dated: null, author: "", note: "", ...preset };
    return (await call("evidence_add", { account_id: this.account_id, facts, ...source })).id;
  }
}

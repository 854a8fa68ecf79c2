/* Copies of proposals for other accounts, and what must be looked at in each before it goes there. The list outlives
   the program, but without the names in it: people of the other customer are written nowhere but in the workspace. */

import { call } from "$lib/call";
import { date, hasText, t } from "$lib/i18n";
import { languageWord } from "$lib/languages";
import { router } from "$lib/router.svelte";
import { toaster } from "$lib/ui";
import { undoAction } from "$lib/undo";
import type { CopyConcern, Id, Language } from "$lib/bindings";

export interface LookAt extends CopyConcern {
  key: string;
  done: boolean;
}

const STORED = "redbook-look-at";
/** As many copies as are likely to be open at once. */
const MOST = 20;
/** What these say names somebody or something of the other customer. */
const NAMING = new Set(["name_left", "date_left", "appendix_kept", "reference_is_account", "reference_competitor"]);

class Copies {
  #lists = $state<Record<Id, LookAt[]>>(stored());

  of(id: Id): readonly LookAt[] {
    return this.#lists[id] ?? [];
  }

  tick(id: Id, key: string, done: boolean): void {
    const found = this.#lists[id]?.find((item) => item.key === key);
    if (found) found.done = done;
    this.#store();
  }

  /** As after a start of the program. */
  reload(): void {
    this.#lists = stored();
  }

  #store(): void {
    const open = Object.entries(this.#lists).filter(([, list]) => list.some(({ done }) => !done));
    const nameless = open.slice(-MOST).map(([id, list]) => [id, list.map(withoutNames)]);
    localStorage.setItem(STORED, JSON.stringify(Object.fromEntries(nameless)));
  }

  /** Nothing is left to be looked at. */
  forget(id: Id): () => void {
    const list = this.#lists[id];
    delete this.#lists[id];
    this.#store();
    return () => {
      if (!list) return;
      this.#lists[id] = list;
      this.#store();
    };
  }

  /** Copies, opens the copy, and remembers what to look at. */
  async make(id: Id, account_id: Id): Promise<void> {
    const { desk, look_at } = await call("proposal_copy", { id, account_id });
    this.#lists[desk.proposal.id] = unique(look_at);
    this.#store();
    router.go(`/proposal/${desk.proposal.id}`);
    toaster.show(t("copying-done", { account: desk.account, count: this.of(desk.proposal.id).length }), undoAction());
  }
}

export const copies = new Copies();

function stored(): Record<Id, LookAt[]> {
  try {
    return JSON.parse(localStorage.getItem(STORED) ?? "{}") as Record<Id, LookAt[]>;
  } catch {
    return {};
  }
}

/** Its key too is made of what it says; its place among the others is enough to know it by. */
function withoutNames(item: LookAt, index: number): LookAt {
  return NAMING.has(item.code) ? { ...item, args: {}, key: `${item.code} ${index}` } : item;
}

/** The same said twice of one place is one thing to look at. */
export function unique(concerns: readonly CopyConcern[]): LookAt[] {
  const known = new Map<string, LookAt>();
  for (const concern of concerns) {
    const { code, args, reader, block_id } = concern;
    const key = JSON.stringify([code, args, block_id ?? reader]);
    if (!known.has(key)) known.set(key, { ...concern, key, done: false });
  }
  return [...known.values()];
}

export function concernText({ code, args }: Pick<CopyConcern, "code" | "args">): string {
  // After a start of the program nobody is named any more: the place still is.
  const nameless = NAMING.has(code) && Object.keys(args).length === 0;
  const id = `copy-${code.replaceAll("_", "-")}${nameless ? "-nameless" : ""}`;
  const said = Object.entries(args).map(([name, value]): [string, string] => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [name, date(value, "long")];
    return [name, name === "language" || code === "language_changed" ? languageWord(value as Language) : value];
  });
  return hasText(id) ? t(id, Object.fromEntries(said)) : code;
}

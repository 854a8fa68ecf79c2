/* Accounts pinned to the sidebar. The ids are a preference; the names come from whoever has just read them
   (the list of accounts, a dossier), and the few that nobody has read yet are asked for. */

import { call } from "./call";
import { prefs } from "./prefs.svelte";
import { workspace } from "./workspace.svelte";

class PinnedNames {
  #names = $state<Record<string, string>>({});
  /** Asked for once a workspace: pins of another one are not in it. */
  #asked = new Set<string>();

  /** Those whose names are known, in the order they were pinned. */
  get all(): { id: string; name: string }[] {
    return prefs.now.pinned.flatMap((id) => {
      const name = this.#names[id];
      return name === undefined ? [] : [{ id, name }];
    });
  }

  has(id: string): boolean {
    return prefs.now.pinned.includes(id);
  }

  learn(accounts: readonly { id: string; name: string }[]): void {
    for (const { id, name } of accounts) {
      if (this.has(id) && this.#names[id] !== name) this.#names[id] = name;
    }
  }

  /** Asks for the names that are missing. */
  read(): void {
    const book = workspace.info?.path;
    if (book === undefined) return;
    for (const id of prefs.now.pinned) {
      if (this.#names[id] !== undefined || this.#asked.has(`${book} ${id}`)) continue;
      this.#asked.add(`${book} ${id}`);
      call("account_get", { id }).then(
        ({ account }) => this.learn([{ id, name: account.facts.name }]),
        // Deleted, or of another workspace: then there is nothing to show.
        () => undefined,
      );
    }
  }

  toggle(account: { id: string; name: string }): void {
    this.#names[account.id] = account.name;
    const { pinned } = prefs.now;
    prefs.set({ pinned: this.has(account.id) ? pinned.filter((id) => id !== account.id) : [...pinned, account.id] });
  }
}

export const pinnedNames = new PinnedNames();

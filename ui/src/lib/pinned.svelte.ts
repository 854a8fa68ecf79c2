/* Accounts pinned to the sidebar. The ids are a preference; the names come from whoever has just read them
   (the list of accounts, a dossier), so that the shell asks nothing of its own. */

import { prefs } from "./prefs.svelte";

class PinnedNames {
  #names = $state<Record<string, string>>({});

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

  toggle(account: { id: string; name: string }): void {
    this.#names[account.id] = account.name;
    const { pinned } = prefs.now;
    prefs.set({ pinned: this.has(account.id) ? pinned.filter((id) => id !== account.id) : [...pinned, account.id] });
  }
}

export const pinnedNames = new PinnedNames();

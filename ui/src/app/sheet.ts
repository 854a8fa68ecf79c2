/* What the sheet of keys lists. */

import type { Command } from "$lib/commands.svelte";

/** Each combination once, for what it does here and now (the open page goes before the program), and each thing once:
    a second combination for the same thing is for keyboards that need it. */
export function onSheet(commands: readonly Command[]): Command[] {
  const taken = new Set<string>();
  return commands.filter(({ keys, label }) => {
    if (!keys || taken.has(keys) || taken.has(label)) return false;
    taken.add(keys).add(label);
    return true;
  });
}

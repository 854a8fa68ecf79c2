/* The desk, for the many small parts deep inside the inspector. */

import { getContext, setContext } from "svelte";
import { setWriting, type Slash } from "$lib/blocks/writing";
import { addTables } from "./actions";
import type { Desk } from "./desk.svelte";
import { boundText } from "./values";

const KEY = Symbol("desk");

export function setDesk(desk: () => Desk, slash: (typed: Slash) => void): void {
  setContext(KEY, desk);
  setWriting({
    get language() {
      return desk().language;
    },
    get frozen() {
      return desk().frozen;
    },
    bound: (key) => boundText(desk().rest.bound.find((bound) => bound.key === key)?.value),
    get lines() {
      return desk().lines;
    },
    get lineNumbers() {
      return desk().lineNumbers;
    },
    slash,
    tables: (tables, said) => void addTables(desk(), tables, said),
  });
}

/** Read through the function, so that a part follows when another proposal is opened. */
export function useDesk(): () => Desk {
  return getContext(KEY);
}

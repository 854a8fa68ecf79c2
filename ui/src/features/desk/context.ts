/* The desk, for the many small parts deep inside the inspector. */

import { getContext, setContext } from "svelte";
import type { Desk } from "./desk.svelte";

const KEY = Symbol("desk");

export function setDesk(desk: () => Desk): void {
  setContext(KEY, desk);
}

/** Read through the function, so that a part follows when another proposal is opened. */
export function useDesk(): () => Desk {
  return getContext(KEY);
}

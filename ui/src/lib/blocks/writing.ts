/* Where blocks are written: a proposal on its desk, or an entry of the library. The many small fields of a block know
   no more of it than this. */

import { getContext, setContext } from "svelte";
import type { BoundKey, Language } from "$lib/bindings";

export interface Writing {
  /** The language that is written. */
  readonly language: Language;
  readonly frozen: boolean;
  /** How a bound number reads here; only a proposal has values. */
  bound: (key: BoundKey) => string;
}

const KEY = Symbol("writing");

/** Its parts are read when they are needed, so that fields follow another edition, another language. */
export function setWriting(writing: Writing): void {
  setContext(KEY, writing);
}

export function useWriting(): Writing {
  return getContext(KEY);
}

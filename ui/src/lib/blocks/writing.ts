/* Where blocks are written: a proposal on its desk, or an entry of the library. The many small fields of a block know
   no more of it than this. */

import { getContext, setContext } from "svelte";
import type { BoundKey, Language, PriceLine } from "$lib/bindings";
import type { PastedTable } from "./rich/paste/clean";
import { boundKeys, boundName } from "$lib/proposal/values";

/** "/" typed in an empty line, where blocks can be added. */
export interface Slash {
  /** What it was typed in; the choice opens beside it. */
  anchor: HTMLElement;
  /** Nothing was chosen: the sign goes, and writing goes on in its line. */
  back: () => void;
  /** Something was: the sign was only asking. */
  chosen?: () => void;
}

export interface Writing {
  /** The language that is written. */
  readonly language: Language;
  readonly frozen: boolean;
  /** How a bound number reads here; only a proposal has values. */
  bound: (key: BoundKey) => string;
  /** Numbers of lines that can be put here, in the order of the lines. */
  readonly lineNumbers?: readonly BoundKey[];
  /** The lines themselves, for the names of their numbers. */
  readonly lines?: readonly PriceLine[];
  slash?: (typed: Slash) => void;
  /** Takes pasted tables as blocks of their own; `said`: what else the paste lost. */
  tables?: (tables: readonly PastedTable[], said: string | null) => void;
}

/** Every number that can be put into a text here. */
export const numbersIn = ({ lines = [], lineNumbers = [] }: Writing): readonly BoundKey[] => [...boundKeys(lines), ...lineNumbers];

export const nameIn = ({ lines }: Writing, key: BoundKey): string => boundName(key, lines);

const KEY = Symbol("writing");

/** Its parts are read when they are needed, so that fields follow another edition, another language. */
export function setWriting(writing: Writing): void {
  setContext(KEY, writing);
}

export function useWriting(): Writing {
  return getContext(KEY);
}

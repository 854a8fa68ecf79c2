/* Where an entry can go: proposals that are being written, their editions, and the places between the blocks. */

import { placeForNew } from "$lib/blocks/place";
import type { BlockContent, Id, Language, ProposalDesk, ProposalListReq, ReaderType } from "$lib/bindings";

export const DRAFTS: ProposalListReq = {
  text: "",
  account_id: null,
  state: "draft",
  states: [],
  readers: [],
  answer: null,
  expiring_in: null,
  needs_step: false,
  sort: "changed",
  ascending: false,
};

export interface EditionChoice {
  id: Id;
  reader: ReaderType;
  /** To whom it is addressed. */
  name: string;
  language: Language;
}

export function editionsOf({ editions }: Pick<ProposalDesk, "editions">): EditionChoice[] {
  return editions.map(({ edition, person }) => ({ id: edition.id, reader: edition.facts.reader, name: person ?? "", language: edition.facts.language }));
}

export interface Place {
  value: string;
  index: number;
  /** Behind which block; null: before all. */
  after: string | null;
  /** Where it goes if nothing is said. */
  usual: boolean;
}

/** Before the first block and behind each; what ends the proposal stays at its end. */
export function placesOf({ editions, blocks }: Pick<ProposalDesk, "editions" | "blocks">, edition_id: Id, name: (content: BlockContent) => string): Place[] {
  const layout = editions.find(({ edition }) => edition.id === edition_id)?.edition.facts.layout ?? [];
  const contents = layout.map(({ block_id }) => blocks.find(({ id }) => id === block_id)?.content);
  const kinds = contents.map((content) => content?.kind);
  const usual = placeForNew(kinds, -1);
  const end = Math.max(0, kinds.indexOf("expiry"));
  return Array.from({ length: end + 1 }, (_, index) => {
    const before = contents[index - 1];
    return { value: String(index), index, after: before ? name(before) : null, usual: index === usual };
  });
}

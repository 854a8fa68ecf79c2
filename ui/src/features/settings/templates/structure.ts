/* Changes of a template's structure: order, pages, what an edition leaves out. The expiry stays last (M17). */

import type { ReaderType, TemplateBlock, TemplateFacts, TemplatePlace } from "$lib/bindings";
import { moved } from "$lib/ui/reorder";

export interface Row {
  block: TemplateBlock;
  place: TemplatePlace;
  /** Its place is always the last. */
  fixed: boolean;
}
export type Structure = Pick<TemplateFacts, "editions" | "blocks">;

export function rowsOf({ editions, blocks }: Structure, reader: ReaderType): Row[] {
  const layout = editions.find((edition) => edition.reader === reader)?.layout ?? [];
  return layout.flatMap((place) => {
    const block = blocks[place.block];
    return block ? [{ block, place, fixed: block.content.kind === "expiry" }] : [];
  });
}

function relaid(structure: Structure, reader: ReaderType, change: (layout: readonly TemplatePlace[]) => TemplatePlace[]): Structure {
  const editions = structure.editions.map((edition) => (edition.reader === reader ? { ...edition, layout: change(edition.layout) } : edition));
  return { ...structure, editions };
}

export function moveBlock(structure: Structure, reader: ReaderType, from: number, to: number): Structure {
  const isExpiry = ({ block }: TemplatePlace) => structure.blocks[block]?.content.kind === "expiry";
  return relaid(structure, reader, (layout) => {
    const next = moved(layout, from, to);
    return [...next.filter((place) => !isExpiry(place)), ...next.filter(isExpiry)];
  });
}

export function togglePage(structure: Structure, reader: ReaderType, index: number): Structure {
  return relaid(structure, reader, (layout) => layout.map((place, at) => (at === index ? { ...place, new_page: !place.new_page } : place)));
}

/** Takes a block out of an edition; one that no edition shows any more leaves the template. */
export function takeOut(structure: Structure, reader: ReaderType, index: number): Structure {
  const next = relaid(structure, reader, (layout) => layout.filter((_, at) => at !== index));
  const used = new Set(next.editions.flatMap(({ layout }) => layout.map(({ block }) => block)));
  const kept = next.blocks.map((_, at) => at).filter((at) => used.has(at));
  const at = new Map(kept.map((old, now) => [old, now]));
  return {
    blocks: next.blocks.filter((_, old) => used.has(old)),
    editions: next.editions.map((edition) => ({ ...edition, layout: edition.layout.map((place) => ({ ...place, block: at.get(place.block) ?? 0 })) })),
  };
}

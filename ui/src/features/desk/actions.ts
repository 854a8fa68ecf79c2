/* What is done to blocks as a whole. Each step first writes what is typed, then reads the desk again, so that
   versions and order are the program's own; each can be undone. */

import { placeForNew as placeIn } from "$lib/blocks/place";
import { call, write } from "$lib/call";
import { CallError } from "$lib/error";
import { explain, list, t } from "$lib/i18n";
import { languageWord } from "$lib/languages";
import { toaster } from "$lib/ui";
import { undo, undoAction } from "$lib/undo";
import { blockName, emptyBlock, type BlockKind } from "./blocks";
import { tableFrom } from "$lib/blocks/table";
import type { PastedTable } from "$lib/blocks/rich/paste/clean";
import type { BlockContent, EditionFacts, EntryKind, FeedRow, Id, LibraryStale, Placement, ReaderType } from "$lib/bindings";
import type { Desk, DeskBlock, DeskEdition } from "./desk.svelte";
import { layoutMove, movedLayout } from "./outline";
import { undoHere } from "./steps";

/** A failed step says why; nothing has changed then. */
async function step(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
  }
}

function relay(edition: DeskEdition, layout: Placement[]): Promise<void> {
  const facts: EditionFacts = { ...edition.draft.facts, layout };
  return edition.draft.set(facts);
}

const isExpiry = (desk: Desk) => (id: Id) => desk.blocks.get(id)?.draft.facts.kind === "expiry";

/** Where a new block goes: after the selected one, else at the end of what is said. */
export function placeForNew(desk: Desk, kind?: BlockKind): number {
  const { layout } = desk.edition.draft.facts;
  const kinds = layout.map(({ block_id }) => desk.blocks.get(block_id)?.draft.facts.kind);
  return placeIn(kinds, layout.findIndex(({ block_id }) => block_id === desk.selected), kind);
}

/** Moves a row of the outline. */
export function move(desk: Desk, from: number, to: number): Promise<void> {
  const { layout } = desk.edition.draft.facts;
  const places = layoutMove(desk.outline, layout, from, to);
  return relay(desk.edition, movedLayout(layout, places.from, places.to, isExpiry(desk)));
}

export function add(desk: Desk, kind: BlockKind, at?: number): Promise<void> {
  return step(async () => {
    const index = at ?? placeForNew(desk, kind);
    await desk.flush();
    const { id } = await write("block_create", { edition_id: desk.edition.id, shared: false, index, content: emptyBlock(kind) });
    await desk.read();
    desk.selected = id;
  });
}

/** Pasted tables stand after the block they were pasted into. The pasted text is written first, so that Undo takes back
    the tables and nothing else. */
export async function addTables(desk: Desk, tables: readonly PastedTable[], said: string | null): Promise<void> {
  const { selected, language } = desk;
  await new Promise((pasted) => setTimeout(pasted));
  return step(async () => {
    const index = placeForNew(desk, "table");
    await desk.flush();
    for (const [nth, table] of tables.entries()) {
      const content: BlockContent = { kind: "table", label: {}, title: {}, table: tableFrom(table, language), note: {} };
      await write("block_create", { edition_id: desk.edition.id, shared: false, index: index + nth, content });
    }
    await desk.read();
    desk.selected = selected;
    const back = async (): Promise<void> => {
      for (const _ of tables) await undo();
    };
    const made = t("desk-paste-table-blocks", { count: tables.length });
    toaster.show(said ? `${made} ${said}` : made, tables.length === 1 ? undoAction() : { label: t("kit-undo"), run: back });
  });
}

/** Blocks that other editions share and this one does not show. */
export function placeable(desk: Desk): DeskBlock[] {
  const here = new Set(desk.edition.draft.facts.layout.map(({ block_id }) => block_id));
  return [...desk.blocks.values()].filter(({ id, edition_id }) => edition_id === null && !here.has(id) && !isExpiry(desk)(id));
}

export function place(desk: Desk, id: Id, at?: number): Promise<void> {
  const layout = [...desk.edition.draft.facts.layout];
  layout.splice(at ?? placeForNew(desk, desk.blocks.get(id)?.draft.facts.kind), 0, { block_id: id, new_page: false });
  desk.selected = id;
  return relay(desk.edition, layout);
}

export function toggleNewPage(desk: Desk, id: Id): Promise<void> {
  const layout = desk.edition.draft.facts.layout.map((placement) =>
    placement.block_id === id ? { ...placement, new_page: !placement.new_page } : placement,
  );
  return relay(desk.edition, layout);
}

/** What would begin the next page if a page ended here; nothing where only the end follows, or it does so already. */
export function afterBreak(desk: Desk): DeskBlock | undefined {
  const next = desk.edition.draft.facts.layout[placeForNew(desk)];
  return next && !next.new_page && !isExpiry(desk)(next.block_id) ? desk.blocks.get(next.block_id) : undefined;
}

/** In how many editions the block stands. */
export function standsIn(desk: Desk, id: Id): DeskEdition[] {
  return desk.editions.filter(({ draft }) => draft.facts.layout.some(({ block_id }) => block_id === id));
}

/** Takes a shared block out of this edition; the others keep it. */
export async function takeOut(desk: Desk, block: DeskBlock): Promise<void> {
  const name = blockName(block.draft.facts, desk.language);
  await relay(
    desk.edition,
    desk.edition.draft.facts.layout.filter(({ block_id }) => block_id !== block.id),
  );
  if (desk.edition.draft.problem) return;
  if (desk.selected === block.id) desk.selected = null;
  toaster.show(t("desk-taken-out", { name }), undoHere(desk));
}

/** Takes a block from the outline: one that other editions share stays in those. */
export function drop(desk: Desk, id: Id): Promise<void> {
  const block = desk.blocks.get(id);
  if (!block || desk.frozen || isExpiry(desk)(id)) return Promise.resolve();
  return block.edition_id === null && standsIn(desk, id).length > 1 ? takeOut(desk, block) : remove(desk, block);
}

export function remove(desk: Desk, block: DeskBlock): Promise<void> {
  return step(async () => {
    const name = blockName(block.draft.facts, desk.language);
    await desk.flush();
    await call("block_delete", { id: block.id });
    if (desk.selected === block.id) desk.selected = null;
    await desk.read();
    toaster.show(t("desk-deleted", { name }), undoHere(desk));
  });
}

/** An own block becomes one that other editions can show, or the other way round. Made own while others show it, it
    becomes a copy in its place, so that no other edition loses anything. */
export function share(desk: Desk, block: DeskBlock, shared: boolean): Promise<void> {
  return step(async () => {
    const name = blockName(block.draft.facts, desk.language);
    await desk.flush();
    const { id } = await call("block_share", { id: block.id, edition_id: desk.edition.id, shared });
    await desk.read();
    desk.selected = id;
    toaster.show(t(shared ? "desk-shared" : "desk-owned", { name }), undoAction());
  });
}

/** Steps about one block's criteria go one after another: each names the version the one before has made. */
let answering: Promise<void> = Promise.resolve();

/** Says which criteria a block answers. */
export function answer(desk: Desk, block: DeskBlock, criteria: readonly Id[]): Promise<void> {
  answering = answering.then(() =>
    step(async () => {
      await block.draft.flush();
      await write("block_answers", { block_id: block.id, version: block.draft.version, criteria: [...criteria] });
      await desk.read();
    }),
  );
  return answering;
}

/** An edition for one person, made from the one of the kind of reader that this person is (the one that is shown when
    nobody has said) and ordered by what this person chooses by. */
export function addEdition(desk: Desk, person_id: Id, reader: ReaderType | null): Promise<Id | undefined> {
  let made: Id | undefined;
  const from = desk.editions.find((edition) => edition.reader === reader && !edition.personal) ?? desk.edition;
  return step(async () => {
    await desk.flush();
    const known = new Set(desk.editions.map(({ id }) => id));
    const { editions } = await write("edition_create", { proposal_id: desk.id, from_edition_id: from.id, person_id });
    await desk.read();
    made = editions.find(({ edition }) => !known.has(edition.id))?.edition.id;
  }).then(() => made);
}

/** Only an edition for one person goes; the three of the readers stay. */
export function removeEdition(desk: Desk, edition: DeskEdition): Promise<boolean> {
  let gone = false;
  return step(async () => {
    await desk.flush();
    await call("edition_delete", { id: edition.id });
    await desk.read();
    gone = true;
    toaster.show(t("desk-edition-removed", { person: edition.person ?? t("desk-nobody") }), undoAction());
  }).then(() => gone);
}

/** What is written for one person begins anew from another reader's edition, in one step: Undo brings back what was
    written before. */
export function rewrite(desk: Desk, edition: DeskEdition, reader: ReaderType): Promise<Id | undefined> {
  const { person_id } = edition.draft.facts;
  const from = desk.editions.find((other) => other.reader === reader && !other.personal);
  let made: Id | undefined;
  return step(async () => {
    if (!edition.personal || person_id === null || !from || reader === edition.reader) return;
    await desk.flush();
    const known = new Set(desk.editions.map(({ id }) => id));
    const { editions } = await write("edition_create", { proposal_id: desk.id, from_edition_id: from.id, person_id, replaces: edition.id });
    await desk.read();
    made = editions.find(({ edition: { id } }) => !known.has(id))?.edition.id;
    toaster.show(t("desk-edition-rewritten", { person: edition.person ?? t("desk-nobody"), reader }), undoAction());
  }).then(() => made);
}

/** A copy of a library entry, as a block of this edition that answers what the entry is said to answer. */
export function insert(desk: Desk, entry_id: Id, name: string, at?: number): Promise<void> {
  return step(async () => {
    const index = at ?? placeForNew(desk);
    await desk.flush();
    const { id } = await write("library_insert", { entry_id, edition_id: desk.edition.id, index });
    await desk.read();
    desk.selected = id;
    toaster.show(t("desk-inserted", { name }), undoAction());
  });
}

/** What the dossier knows, put into the open edition; what is in says what the dossier says now, or is left as it is. */
export function feed(desk: Desk, { source, title }: Pick<FeedRow, "source" | "title">, keep: boolean, replace = false): Promise<void> {
  return step(async () => {
    await desk.flush();
    await write("proposal_feed", { proposal_id: desk.id, edition_id: desk.edition.id, source, keep, replace });
    await desk.read();
    toaster.show(t(keep ? "desk-feed-kept" : "desk-feed-done", { title }), undoAction());
  });
}

/** The improved text goes into the entry it came from; every later proposal begins with it. */
export function takeBack(desk: Desk, { block_id, entry_version }: LibraryStale): Promise<void> {
  return step(async () => {
    await desk.flush();
    const { facts } = await write("library_take_back", { block_id, version: entry_version });
    await desk.read();
    const behind = list((facts.behind ?? []).map(languageWord));
    toaster.show(behind ? t("desk-library-taken-behind", { languages: behind }) : t("desk-library-taken"), undoAction());
  });
}

/** The block says what its entry says now. */
export function refresh(desk: Desk, block: DeskBlock): Promise<void> {
  return step(async () => {
    await desk.flush();
    await write("library_refresh", { block_id: block.id, version: block.draft.version });
    await desk.read();
    toaster.show(t("desk-library-refreshed"), undoAction());
  });
}

/** Files of the evidence folder become rows of a list of proofs: one for each criterion that they prove. */
export function quoteEvidence(desk: Desk, block: DeskBlock, evidence: Id[]): Promise<void> {
  return step(async () => {
    await desk.flush();
    await write("evidence_quote", { block_id: block.id, version: block.draft.version, evidence });
    await desk.read();
    toaster.show(t("desk-evidence-quoted", { count: evidence.length }), undoAction());
  });
}

const ENTRY_KINDS: Partial<Record<BlockKind, EntryKind>> = { proofs: "proof", references: "reference", team: "team", text: "argument", exclusivity: "argument", quotation: "reference" };

/** A block that is worth saying again becomes an entry, with the criteria it answers here. */
export function keep(desk: Desk, block: DeskBlock): Promise<void> {
  return step(async () => {
    await desk.flush();
    const content = block.draft.facts;
    const name = blockName(content, desk.language);
    const criteria = desk.edition.criteria.filter(({ id }) => block.answers.includes(id)).map(({ text }) => ({ [desk.language]: text }));
    await write("library_create", {
      facts: { kind: ENTRY_KINDS[content.kind] ?? "text", title: { [desk.language]: name }, summary: {}, content, readers: [desk.reader], industries: [], tags: [], criteria },
      block_id: block.id,
    });
    await desk.read();
    toaster.show(t("desk-library-kept", { name }), undoAction());
  });
}

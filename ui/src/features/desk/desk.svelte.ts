/* The proposal on the desk: what is edited, what is shown, and how a key becomes a changed page.

   Drafts hold what is typed. Every edit of a block asks for the pages at once, with the contents the disk doesn't
   have yet; saving goes on beside it. The rest of the desk (totals, readiness, where bound numbers stand) is read
   again a moment later, so that it never delays the page. */

import { onChanges } from "$lib/cache";
import { call, write } from "$lib/call";
import { CallError } from "$lib/error";
import type { Change } from "$lib/host";
import type { PdfFile } from "$lib/pdf/engine";
import { PdfPreview } from "$lib/pdf/preview.svelte";
import { lineOf } from "$lib/proposal/values";
import type {
  BlockContent,
  BlockDesk,
  BlockDraft,
  BoundKey,
  BoundPlace,
  EditionDesk,
  EditionFacts,
  Id,
  Preview,
  ProposalDesk,
  ProposalFacts,
  ReaderType,
  Readiness,
} from "$lib/bindings";
import { offerUnsaved } from "./conflicts";
import { Draft, SHORT_PAUSE, type Versioned } from "./draft.svelte";
import * as marks from "./marks";
import { outlineRows } from "./outline";
import type { LineField } from "./prices/trouble";

export type DeskEdition = Omit<EditionDesk, "edition"> & { id: Id; reader: ReaderType; draft: Draft<EditionFacts> };
export type DeskBlock = Pick<BlockDesk, "id" | "edition_id" | "answers" | "taken"> & { draft: Draft<BlockContent> };
type Rest = Omit<ProposalDesk, "proposal" | "editions" | "blocks">;

/** Reading the desk again waits for a pause in the changes; where numbers stand means three layouts, so it waits longer. */
const READ_PAUSE = 250;
const PLACES_PAUSE = 900;
/** As many unsaved contents as one layout takes. */
const MOST_DRAFTS = 50;
/** What documents show besides the proposal itself. */
const SHOWN_IN_DOCUMENTS = new Set(["company", "member", "reference", "person", "part", "account", "site"]);
/** The proposal itself, and what its readiness rests on without any page showing it. */
const OWN = new Set(["proposal", "edition", "block", "evidence", "criterion"]);

export class Desk {
  proposal = $state.raw() as Draft<ProposalFacts>;
  editions = $state.raw<readonly DeskEdition[]>([]);
  blocks = $state.raw<ReadonlyMap<Id, DeskBlock>>(new Map());
  /** State, totals, results, readiness: told by the program, never worked out here. */
  rest = $state.raw() as Rest;
  places = $state.raw<readonly BoundPlace[]>([]);
  /** Where numbers stand is known only when every edition has been laid out. */
  placing = $state<"counting" | "known" | "failed">("counting");

  /** The edition that is shown; until one is chosen, the first. */
  current = $state<Id | null>(null);
  selected = $state<Id | null>(null);
  /** A bound number whose every place is lit. */
  lit = $state<BoundKey | null>(null);
  /** A field of a price line that something leads to; taken by the price table. */
  asked = $state.raw<{ line: number; field: LineField | null } | null>(null);

  readonly edition: DeskEdition = $derived(this.editions.find(({ id }) => id === this.current) ?? (this.editions[0] as DeskEdition));
  readonly reader: ReaderType = $derived(this.edition.reader);
  readonly language = $derived(this.edition.draft.facts.language);
  readonly contents: ReadonlyMap<Id, BlockDesk> = $derived(
    new Map([...this.blocks.values()].map(({ draft, ...block }) => [block.id, { ...block, version: draft.version, content: draft.facts }])),
  );
  readonly outline = $derived(outlineRows(this.edition.draft.facts.layout, this.contents, this.preview.shown?.shape.pages ?? [], this.reader));
  /** What was sent stays as it was sent. */
  readonly frozen = $derived(this.rest.state !== "draft");
  readonly block = $derived(this.selected === null ? undefined : this.blocks.get(this.selected));
  /** Lines of the prices, and their numbers in the same order. */
  readonly lines = $derived(this.proposal.facts.pricing.lines);
  readonly lineNumbers = $derived.by(() => {
    const known = new Map<string, BoundKey[]>();
    for (const { key, value } of this.rest.bound) {
      const line = lineOf(key);
      if (line !== null && value !== null) known.set(line, [...(known.get(line) ?? []), key]);
    }
    return this.lines.flatMap(({ id }) => known.get(id) ?? []);
  });
  /** The proposal is not there any more (its making was undone, it was deleted in another window). */
  gone = $state(false);

  /** Findings of this edition and of the proposal as a whole, and what the layout of these pages has noticed. */
  get findings(): Readiness[] {
    const found = this.rest.readiness.filter(({ edition_id }) => edition_id === null || edition_id === this.edition.id);
    // What is known without the pages, such as a sign that no font has, is said once.
    const known = (code: string, block: Id | null): boolean => found.some((one) => one.code === code && one.block_id === block);
    const noticed = (this.preview.shown?.shape.warnings ?? []).filter(({ code, block_id }) => !known(code, block_id));
    return [...found, ...noticed.map(({ code, args, block_id }) => ({ code, args, block_id, reader: this.reader, edition_id: this.edition.id }))];
  }

  get preview(): PdfPreview<Preview> {
    return this.previewOf(this.edition.id);
  }

  #previews = new Map<Id, PdfPreview<Preview>>();
  #together = false;
  #epoch = 0;
  #reading: ReturnType<typeof setTimeout> | undefined;
  #placing: ReturnType<typeof setTimeout> | undefined;
  #stop: () => void;

  private constructor(
    readonly id: Id,
    private readonly openPdf: ((bytes: ArrayBuffer) => Promise<PdfFile>) | undefined,
  ) {
    this.#stop = onChanges((changes) => this.#changed(changes));
  }

  /** `openPdf`: for tests, where no page is drawn. */
  static async open(id: Id, openPdf?: (bytes: ArrayBuffer) => Promise<PdfFile>): Promise<Desk> {
    const desk = new Desk(id, openPdf);
    try {
      desk.#adopt(await call("proposal_get", { id }));
      desk.current = desk.editions[0]?.id ?? null;
    } catch (thrown) {
      desk.close();
      throw thrown;
    }
    void desk.preview.request();
    desk.#placeLater();
    return desk;
  }

  close(): void {
    void this.flush().then(() => offerUnsaved(this));
    this.#stop();
    clearTimeout(this.#reading);
    clearTimeout(this.#placing);
    for (const preview of this.#previews.values()) preview.close();
  }

  /** Everything typed is on the disk when this resolves. */
  async flush(): Promise<void> {
    await Promise.all(this.#drafts().map((draft) => draft.flush()));
  }

  get dirty(): boolean {
    return this.#drafts().some((draft) => draft.dirty);
  }

  /** An edition by its id, or one of the three by its reader. */
  show(which: string): void {
    const wanted = this.editions.find(({ id, reader, personal }) => id === which || (!personal && reader === which));
    if (!wanted || wanted.id === this.current) return;
    this.current = wanted.id;
    // A shared block stays selected if this edition has it too.
    if (!this.edition.draft.facts.layout.some(({ block_id }) => block_id === this.selected)) this.selected = null;
    void this.preview.request();
  }

  /** Reads the desk again now. Two structural steps at once would mix, so an answer from before one is dropped. */
  async read(): Promise<void> {
    clearTimeout(this.#reading);
    const epoch = ++this.#epoch;
    const desk = await call("proposal_get", { id: this.id });
    if (epoch !== this.#epoch) return;
    if (this.#adopt(desk)) this.#layOut();
    this.#placeLater();
  }

  /** Takes a reply that already is the desk (sent, recorded). */
  take(desk: ProposalDesk): void {
    this.#epoch += 1;
    if (this.#adopt(desk)) this.#layOut();
  }

  #drafts(): Draft<unknown>[] {
    const drafts = [this.proposal, ...this.editions.map(({ draft }) => draft), ...[...this.blocks.values()].map(({ draft }) => draft)];
    return drafts.filter(Boolean) as Draft<unknown>[];
  }

  /** What is typed and not stored yet. What the program refused stays out, or no page would be laid out at all. */
  #unsaved(): BlockDraft[] {
    return [...this.blocks.values()]
      .filter(({ draft }) => draft.dirty && !draft.problem?.place)
      .slice(0, MOST_DRAFTS)
      .map(({ id, draft }) => ({ block_id: id, content: draft.facts }));
  }

  /** While all editions are seen at once, a change lays all of them out. */
  together(on: boolean): void {
    this.#together = on;
    if (on) for (const { id } of this.editions) void this.previewOf(id).request();
  }

  #layOut(since?: number): void {
    const ids = this.#together ? this.editions.map(({ id }) => id) : [this.edition.id];
    for (const id of ids) void this.previewOf(id).request(since);
  }

  previewOf(edition_id: Id): PdfPreview<Preview> {
    let preview = this.#previews.get(edition_id);
    if (!preview) {
      preview = new PdfPreview<Preview>({
        lay: (sight) => call("edition_preview", { edition_id, drafts: this.#unsaved(), sight }),
        bytes: (token) => call("document_bytes", { token }),
        drawn: marks.paged,
        ...(this.openPdf ? { open: this.openPdf } : {}),
      });
      this.#previews.set(edition_id, preview);
    }
    return preview;
  }

  /** True if something came from elsewhere (undo, another screen) and the pages are out of date. */
  #adopt(desk: ProposalDesk): boolean {
    const { proposal, editions, blocks, ...rest } = desk;
    let moved = false;
    const take = <F>(draft: Draft<F> | undefined, stored: { version: number; facts: F }, make: () => Draft<F>): Draft<F> => {
      if (!draft) {
        moved = true;
        return make();
      }
      moved = draft.adopt(stored) || moved;
      return draft;
    };
    this.proposal = take(this.proposal, proposal, () => this.#draft(proposal, "proposal_update", (d) => d.proposal));
    const known = new Map(this.editions.map((edition) => [edition.id, edition]));
    const shown = known.get(this.current ?? "");
    this.editions = editions.map(({ edition, ...own }) => {
      const find = (d: ProposalDesk) => d.editions.find((e) => e.edition.id === edition.id)?.edition;
      const draft = take(known.get(edition.id)?.draft, edition, () => this.#draft(edition, "edition_update", find));
      return { ...own, id: edition.id, reader: edition.facts.reader, draft };
    });
    // An edition for one person that is gone leaves its reader's own.
    if (shown && !this.editions.some(({ id }) => id === shown.id)) {
      this.current = this.editions.find(({ reader, personal }) => reader === shown.reader && !personal)?.id ?? null;
      moved = true;
    }
    const before = this.blocks;
    this.blocks = new Map(
      blocks.map(({ version, content, ...block }) => {
        const { id } = block;
        const stored = { id, version, facts: content };
        const find = (d: ProposalDesk) => {
          const found = d.blocks.find((b) => b.id === id);
          return found && { version: found.version, facts: found.content };
        };
        const draft = take(before.get(id)?.draft, stored, () => this.#draft(stored, "block_update", find));
        return [id, { ...block, draft }];
      }),
    );
    this.rest = rest;
    if (this.selected !== null && !this.blocks.has(this.selected)) this.selected = null;
    return moved || before.size !== this.blocks.size;
  }

  #draft<F>(
    stored: { id: Id; version: number; facts: F },
    command: "proposal_update" | "edition_update" | "block_update",
    find: (desk: ProposalDesk) => Versioned<F> | undefined,
  ): Draft<F> {
    const block = command === "block_update";
    const ask = (since?: number) => this.#layOut(since);
    return new Draft<F>(
      stored,
      {
        edited: () => {
          marks.edited();
          if (block) ask();
        },
        // A block's pages were laid out from what was typed: only what was kept out of them is news.
        refused: () => block && ask(),
        write: (version, facts) => write(command, { id: stored.id, version, facts } as never) as Promise<{ version: number }>,
        stored: async () => {
          const found = find(await call("proposal_get", { id: this.id }));
          if (!found) throw new CallError("not_found");
          return found;
        },
        written: (since, recovered) => {
          if (!block || recovered) ask(since);
        },
      },
      block ? undefined : SHORT_PAUSE,
    );
  }

  #changed(changes: readonly Change[]): void {
    if (!changes.some(({ kind }) => OWN.has(kind) || SHOWN_IN_DOCUMENTS.has(kind))) return;
    clearTimeout(this.#reading);
    this.#reading = setTimeout(() => void this.read().catch((thrown: unknown) => this.#lost(thrown)), READ_PAUSE);
    if (changes.some(({ kind }) => SHOWN_IN_DOCUMENTS.has(kind))) this.#layOut();
  }

  /** Another failure to read changes nothing: what is shown was right a moment ago. */
  #lost(thrown: unknown): void {
    if (CallError.from(thrown).code === "not_found") this.gone = true;
  }

  #placeLater(): void {
    clearTimeout(this.#placing);
    this.#placing = setTimeout(() => {
      call("proposal_places", { id: this.id }).then(
        ({ items }) => {
          this.places = items;
          this.placing = "known";
        },
        // Numbers without their places are still numbers; places known before are better than none.
        () => {
          if (this.placing === "counting") this.placing = "failed";
        },
      );
    }, PLACES_PAUSE);
  }
}

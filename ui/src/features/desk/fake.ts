/* For tests: the program behind the desk, in memory. Versions are checked as strictly as by the real one. */

import type { BlockContent, BlockDesk, EditionFacts, Item, Preview, PreviewReq, ProposalDesk, ProposalFacts, Update } from "$lib/bindings";
import { applyChanges } from "$lib/cache";
import { CallError } from "$lib/error";
import { setTransport, type Change } from "$lib/host";

const READERS = ["director", "hr", "finance"] as const;

export function text(id: string, words: string, edition_id: string | null = null): BlockDesk {
  const content: BlockContent = {
    kind: "text",
    label: { en: id },
    sublabel: {},
    body: { en: [{ kind: "plain", runs: [{ text: words }] }] },
    lead: false,
  };
  return { id, version: 1, edition_id, content, answers: [], taken: null };
}

export class FakeProgram {
  calls: string[] = [];
  /** How long a write takes, in milliseconds. */
  slow = 0;
  /** The same of a layout. */
  slowPages = 0;
  proposal: Item<ProposalFacts> = {
    id: "p",
    version: 1,
    facts: {
      title: "Crates",
      language: "en",
      prepared_on: "2026-11-18",
      valid_until: "2026-12-18",
      pricing: { currency: "EUR", prices_include_tax: false, lines: [], discount: null, hide_line_prices: false, method: "per_tax_group", exchange: null },
      calculation: null,
      look: "book",
    },
  };
  blocks: BlockDesk[] = [text("a", "one", "e-director"), text("b", "two"), { id: "x", version: 1, edition_id: null, content: { kind: "expiry", text: {} }, answers: [], taken: null }];
  editions: Item<EditionFacts>[] = READERS.map((reader) => ({
    id: `e-${reader}`,
    version: 1,
    facts: {
      reader,
      person_id: null,
      language: "en",
      headline: {},
      layout: [...(reader === "director" ? ["a"] : []), "b", "x"].map((block_id) => ({ block_id, new_page: false })),
    },
  }));

  /** Editions for one person, by the name. */
  personal = new Map<string, string>();

  constructor() {
    setTransport(async (name, req) => {
      this.calls.push(name);
      await new Promise((done) => setTimeout(done, name.endsWith("_update") ? this.slow : name === "edition_preview" ? this.slowPages : 0));
      return this.#answer(name, req);
    });
  }

  count(name: string): number {
    return this.calls.filter((call) => call === name).length;
  }

  /** A change from elsewhere: undo, another window. */
  elsewhere(id: string, words: string): void {
    this.blocks = this.blocks.map((block) => (block.id === id ? { ...text(id, words, block.edition_id), version: block.version + 1 } : block));
    applyChanges([{ kind: "block", id }]);
  }

  wordsOf(id: string): string {
    const content = this.blocks.find((block) => block.id === id)?.content;
    const first = content?.kind === "text" ? content.body.en?.[0] : undefined;
    return first?.kind === "plain" ? (first.runs[0]?.text ?? "") : "";
  }

  #answer(name: string, req: unknown): { value: unknown; changes: Change[] } {
    switch (name) {
      case "proposal_get":
        return { value: this.#desk(), changes: [] };
      case "edition_preview":
        return { value: this.#preview(req as PreviewReq), changes: [] };
      case "document_bytes":
        return { value: new ArrayBuffer(0), changes: [] };
      case "proposal_places":
        return { value: { items: [] }, changes: [] };
      case "proposal_update":
        return this.#update("proposal", this.proposal, req as Update<ProposalFacts>, (facts) => (this.proposal = { ...this.proposal, version: this.proposal.version + 1, facts }));
      case "edition_update": {
        const { id } = req as Update<EditionFacts>;
        const edition = this.editions.find((each) => each.id === id);
        if (!edition) throw new CallError("not_found");
        return this.#update("edition", edition, req as Update<EditionFacts>, (facts) => {
          this.editions = this.editions.map((each) => (each.id === id ? { ...each, version: each.version + 1, facts } : each));
        });
      }
      case "block_update": {
        const { id } = req as Update<BlockContent>;
        const block = this.blocks.find((each) => each.id === id);
        if (!block) throw new CallError("not_found");
        return this.#update("block", { id, version: block.version, facts: block.content }, req as Update<BlockContent>, (content) => {
          this.blocks = this.blocks.map((each) => (each.id === id ? { ...each, version: each.version + 1, content } : each));
        });
      }
      case "block_delete": {
        const { id } = req as { id: string };
        this.blocks = this.blocks.filter((block) => block.id !== id);
        this.editions = this.editions.map((each) => ({
          ...each,
          version: each.version + 1,
          facts: { ...each.facts, layout: each.facts.layout.filter(({ block_id }) => block_id !== id) },
        }));
        return { value: {}, changes: [{ kind: "block", id }] };
      }
      default:
        throw new CallError("unknown_command", { name });
    }
  }

  #update<F>(kind: string, stored: Item<F>, req: Update<F>, put: (facts: F) => void): { value: unknown; changes: Change[] } {
    if (JSON.stringify(req.facts).includes("!")) throw new CallError("field_malformed", {}, "facts.body");
    if (req.version !== stored.version) throw new CallError("version_conflict");
    put(req.facts);
    return { value: { id: req.id, version: stored.version + 1, facts: req.facts }, changes: [{ kind, id: req.id }] };
  }

  #desk(): ProposalDesk {
    return structuredClone({
      proposal: this.proposal,
      account_id: "acc",
      account: "Belvara",
      number: "",
      state: "draft",
      days_left: 25,
      sent_at: null,
      outcome: null,
      editions: this.editions.map((edition) => ({ edition, personal: this.personal.has(edition.id), person: this.personal.get(edition.id) ?? null, criteria: [] })),
      blocks: this.blocks,
      totals: null,
      calculation: null,
      problem: null,
      bound: [],
      readiness: [],
    } as unknown as ProposalDesk);
  }

  #preview({ edition_id, drafts }: PreviewReq): Preview {
    const layout = this.editions.find(({ id }) => id === edition_id)?.facts.layout ?? [];
    if (drafts.some(({ content }) => JSON.stringify(content).includes("!"))) throw new CallError("field_malformed", {}, "drafts.content");
    const contentOf = (id: string) => drafts.find(({ block_id }) => block_id === id)?.content ?? this.blocks.find((block) => block.id === id)?.content;
    const shown = JSON.stringify(layout.map(({ block_id }) => contentOf(block_id)));
    const boxes = layout.map(({ block_id }, i) => ({ block_id, x: 0, y: i * 10, width: 10, height: 10 }));
    return { token: shown, pages: [{ hash: shown, width: 595, height: 842, blocks: boxes, bounds: [] }], blank: [], warnings: [] };
  }
}

/* Out of the program: one edition to a file, all to a folder, or to the printer. What is typed is written first,
   so that the file is what the desk shows. */

import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { filesActions, printFile, revealAction, shortName, showFile } from "$lib/files";
import { explain, t } from "$lib/i18n";
import { groupFindings } from "$lib/proposal/findings";
import { toaster } from "$lib/ui";
import type { Exported, FileKind, Id, Made } from "$lib/bindings";
import { Cover, type CoverWay } from "$lib/cover/cover.svelte";
import type { Desk } from "./desk.svelte";

type Work = "one" | "all" | "print" | "sheet" | "word";

export class Exporter {
  working = $state<Work | null>(null);
  /** The next export takes the number. */
  final = $state(false);

  /** The cover words that are open, of which edition. */
  cover = $state.raw<Cover | null>(null);
  #covers = new Map<Id, Cover>();

  /** The last file of each edition with the pages it holds: printing it again needs no new file. */
  #last = new Map<Id, { path: string; token: string | undefined }>();

  /** What is said of the last final copy: the number it took, and what the check found, which is kept with it. */
  #finality: string[] = [];

  constructor(private readonly desk: Desk) {}

  /** Still a draft without a number, so that it makes a difference. */
  get canTakeNumber(): boolean {
    return this.desk.rest.number === "";
  }

  one(): Promise<void> {
    return this.#work("one", async () => {
      const file = await this.#exportOne();
      if (file) showFile(this.#withFinality(t("desk-exported", { file: shortName(file.path) })), file.path);
    });
  }

  all(): Promise<void> {
    return this.#work("all", async () => {
      const { path: folder } = await call("file_choose_open", { kind: "folder" });
      if (!folder) return;
      const files = await this.#export([], null, folder);
      if (files.length === 0) return;
      toaster.show(this.#withFinality(t("desk-exported-all", { count: files.length })), ...filesActions(files.map(({ path }) => path)));
    });
  }

  print(): Promise<void> {
    return this.#work("print", async () => {
      await this.#settle();
      const known = this.#last.get(this.desk.edition.id);
      const fresh = known && known.token !== undefined && known.token === this.desk.preview.shown?.shape.token;
      // Without a place to put it, the file is made for this session only: printing asks nothing.
      const path = fresh ? known.path : (await this.#export([this.desk.edition.id], null, null))[0]?.path;
      if (path) await printFile(path);
    });
  }

  /** The prices as a workbook, in the language of this edition. */
  sheet(): Promise<void> {
    const make = (path: string) => call("proposal_sheet", { proposal_id: this.desk.id, edition_id: this.desk.edition.id, path });
    return this.#work("sheet", () => this.#make("sheet", "xlsx", make));
  }

  word(): Promise<void> {
    return this.#work("word", () => this.#make("word", "docx", (path) => call("edition_word", { edition_id: this.desk.edition.id, path })));
  }

  /** Words that go with this edition; what was changed in them is still there. */
  openCover(way: CoverWay): void {
    const { id } = this.desk.edition;
    const cover = this.#covers.get(id) ?? new Cover(id, () => this.#settle());
    this.#covers.set(id, cover);
    cover.way = way;
    this.cover = cover;
    void cover.load();
  }

  async #make(kind: FileKind, ending: string, make: (path: string) => Promise<Made>): Promise<void> {
    const { path } = await call("file_choose_save", { name: await this.#fileName(ending), kind });
    if (!path) return;
    await this.#settle();
    const made = await make(path);
    const open = { label: t("kit-file-open"), run: () => this.#try(() => call("file_open", { path: made.path })) };
    toaster.show({ text: t("desk-exported", { file: shortName(made.path) }), title: made.path }, open, revealAction(made.path));
  }

  async #exportOne(): Promise<Exported | undefined> {
    const { path } = await call("file_choose_save", { name: await this.#fileName("pdf"), kind: "pdf" });
    if (!path) return undefined;
    return (await this.#export([this.desk.edition.id], path, null))[0];
  }

  async #export(editions: Id[], path: string | null, folder: string | null): Promise<Exported[]> {
    await this.#settle();
    const token = this.desk.preview.shown?.shape.token;
    const is_final = this.final && this.canTakeNumber;
    const reply = await call("proposal_export", {
      proposal_id: this.desk.id,
      readers: [],
      ...(editions.length > 0 ? { editions } : {}),
      path,
      folder,
      is_final,
    });
    // Those of a draft are on the desk already.
    const found = groupFindings(reply.findings).length;
    this.#finality = is_final ? [t("desk-number-taken", { number: reply.number }), ...(found > 0 ? [t("exporting-findings", { count: found })] : [])] : [];
    for (const file of reply.files) {
      this.#last.set(file.edition_id, { path: file.path, token: file.edition_id === this.desk.edition.id ? token : undefined });
    }
    // Pages that can't be given any more take no other along, and are named.
    for (const { name, error } of reply.left_out) toaster.show(`${name}: ${explain(CallError.from(error))}`);
    if (this.final) {
      this.final = false;
      await this.desk.read();
    }
    return reply.files;
  }

  #withFinality(said: string): string {
    return this.#finality.length > 0 ? `${said}. ${this.#finality.join(" ")}` : said;
  }

  async #settle(): Promise<void> {
    await this.desk.flush();
  }

  /** "TR-2026-0147-R3 Belvara director.pdf"; a final one is named by the number it is about to take. */
  async #fileName(ending: string): Promise<string> {
    const { account } = this.desk.rest;
    const next = ending === "pdf" && this.final && this.canTakeNumber ? (await call("company_get", {})).next_number : "";
    const number = this.desk.rest.number || next || this.desk.proposal.facts.title;
    const { personal, person } = this.desk.edition;
    const words = personal && person ? t("desk-file-name-person", { number, account, person }) : t("desk-file-name", { number, account, reader: this.desk.reader });
    return `${words.replaceAll(/[\\/:*?"<>|]/g, "-")}.${ending}`;
  }

  async #work(kind: Work, run: () => Promise<void>): Promise<void> {
    if (this.working) return;
    this.working = kind;
    await this.#try(run);
    this.working = null;
  }

  async #try(run: () => Promise<unknown>): Promise<void> {
    try {
      await run();
    } catch (thrown) {
      toaster.show(explain(CallError.from(thrown)));
    }
  }
}

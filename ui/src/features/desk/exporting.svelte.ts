/* Out of the program: one edition to a file, all to a folder, or to the printer. What is typed is written first,
   so that the file is what the desk shows. */

import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { printFile, showFile } from "$lib/files";
import { explain, t } from "$lib/i18n";
import { toaster } from "$lib/ui";
import type { Exported, ReaderType } from "$lib/bindings";
import type { Desk } from "./desk.svelte";

export class Exporter {
  working = $state<"one" | "all" | "print" | null>(null);
  /** The next export takes the number. */
  final = $state(false);

  /** The last file of each edition with the pages it holds: printing it again needs no new file. */
  #last = new Map<ReaderType, { path: string; token: string | undefined }>();

  constructor(private readonly desk: Desk) {}

  /** Still a draft without a number, so that it makes a difference. */
  get canTakeNumber(): boolean {
    return this.desk.rest.number === "";
  }

  one(): Promise<void> {
    return this.#work("one", async () => {
      const file = await this.#exportOne();
      if (file) showFile(t("desk-exported", { file: nameOf(file.path) }), file.path);
    });
  }

  all(): Promise<void> {
    return this.#work("all", async () => {
      const { path: folder } = await call("file_choose_open", { kind: "folder" });
      if (!folder) return;
      const files = await this.#export([], null, folder);
      const first = files[0];
      if (!first) return;
      toaster.show(t("desk-exported-all", { count: files.length }), {
        label: t("kit-file-reveal"),
        run: () => this.#try(() => call("file_reveal", { path: first.path })),
      });
    });
  }

  print(): Promise<void> {
    return this.#work("print", async () => {
      await this.#settle();
      const known = this.#last.get(this.desk.reader);
      const fresh = known && known.token !== undefined && known.token === this.desk.preview.shown?.shape.token;
      // Without a place to put it, the file is made for this session only: printing asks nothing.
      const path = fresh ? known.path : (await this.#export([this.desk.reader], null, null))[0]?.path;
      if (path) await printFile(path);
    });
  }

  async #exportOne(): Promise<Exported | undefined> {
    const { path } = await call("file_choose_save", { name: await this.#fileName(), kind: "pdf" });
    if (!path) return undefined;
    return (await this.#export([this.desk.reader], path, null))[0];
  }

  async #export(readers: ReaderType[], path: string | null, folder: string | null): Promise<Exported[]> {
    await this.#settle();
    const token = this.desk.preview.shown?.shape.token;
    const reply = await call("proposal_export", {
      proposal_id: this.desk.id,
      readers,
      path,
      folder,
      is_final: this.final && this.canTakeNumber,
    });
    for (const file of reply.files) {
      this.#last.set(file.reader, { path: file.path, token: file.reader === this.desk.reader ? token : undefined });
    }
    if (this.final) {
      this.final = false;
      await this.desk.read();
    }
    return reply.files;
  }

  async #settle(): Promise<void> {
    await this.desk.flush();
  }

  /** "TR-2026-0147-R3 Belvara, director.pdf"; a final one is named by the number it is about to take. */
  async #fileName(): Promise<string> {
    const { account } = this.desk.rest;
    const next = this.final && this.canTakeNumber ? (await call("company_get", {})).next_number : "";
    const number = this.desk.rest.number || next || this.desk.proposal.facts.title;
    const words = t("desk-file-name", { number, account, reader: this.desk.reader });
    return `${words.replaceAll(/[\\/:*?"<>|]/g, "-")}.pdf`;
  }

  async #work(kind: "one" | "all" | "print", run: () => Promise<void>): Promise<void> {
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

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

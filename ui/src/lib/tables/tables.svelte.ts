/* Lists as files of their own: accounts, people, revenue. The work goes on in the program wherever one goes meanwhile;
   what came of it is said at its end. */

import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { revealAction, shortName } from "$lib/files";
import { explain, language, t } from "$lib/i18n";
import { toaster } from "$lib/ui";
import type { FileKind, Id, JobState, Subject, TableFormat } from "$lib/bindings";

export const KINDS: readonly Subject[] = ["accounts", "people", "revenue"];
const ENDINGS: Record<TableFormat, { ending: string; file: FileKind }> = {
  xlsx: { ending: "xlsx", file: "sheet" },
  csv: { ending: "csv", file: "any" },
  vcard: { ending: "vcf", file: "any" },
};
/** Only people have cards. */
export const formatsOf = (kind: Subject): TableFormat[] => (kind === "people" ? ["xlsx", "csv", "vcard"] : ["xlsx", "csv"]);
export const runs = (job: JobState | null): boolean => job?.phase === "running" || job?.phase === "stopping";

const BEAT = 300;

export class Tables {
  job = $state.raw<JobState | null>(null);
  /** Where to is being chosen, or the work begun. */
  starting = $state(false);

  get busy(): boolean {
    return this.starting || runs(this.job);
  }

  /** True once it is being written. */
  async start(kind: Subject, format: TableFormat): Promise<boolean> {
    if (this.busy) return false;
    this.starting = true;
    try {
      const { ending, file } = ENDINGS[format];
      const { path } = await call("file_choose_save", { name: `${t("tables-file", { kind })}.${ending}`, kind: file });
      if (!path) return false;
      this.#follow(await call("export_table", { kind, format, path, language: language.code }));
      return true;
    } catch (thrown) {
      toaster.show(explain(CallError.from(thrown)));
      return false;
    } finally {
      this.starting = false;
    }
  }

  async stop(): Promise<void> {
    if (!this.job) return;
    try {
      this.#follow(await call("job_stop", { id: this.job.id }));
    } catch (thrown) {
      toaster.show(explain(CallError.from(thrown)));
    }
  }

  #follow(job: JobState): void {
    this.job = job;
    if (runs(job)) setTimeout(() => void this.#look(job.id), BEAT);
    else this.#end(job);
  }

  async #look(id: Id): Promise<void> {
    if (this.job?.id !== id || !runs(this.job)) return;
    try {
      this.#follow(await call("job_state", { id }));
    } catch {
      // The workspace was closed under it: nothing is left to follow.
      this.job = null;
    }
  }

  #end(job: JobState): void {
    this.job = null;
    const [error] = job.errors;
    if (job.phase === "stopped") toaster.show(t("tables-stopped"));
    else if (error) toaster.show(explain(CallError.from(error.error)));
    else {
      const path = job.folder;
      const text = t("tables-done", { count: job.total, name: shortName(path) });
      toaster.show({ text, title: path }, { label: t("kit-file-open"), run: () => void open(path) }, revealAction(path));
    }
  }
}

async function open(path: string): Promise<void> {
  try {
    await call("file_open", { path });
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
  }
}

export const tables = new Tables();

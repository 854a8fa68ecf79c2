/* Files of many proposals into a folder. The work goes on in the program: leaving the page stops nothing, and coming
   back finds it again. */

import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { explain } from "$lib/i18n";
import { toaster } from "$lib/ui";
import type { FileFormat, Id, JobState, ReaderType } from "$lib/bindings";

export interface BulkChoice {
  formats: FileFormat[];
  /** None means all. */
  readers: ReaderType[];
  final: boolean;
}

export const FORMATS: readonly FileFormat[] = ["pdf", "xlsx", "docx"];
const BEAT = 400;

export const runs = (job: JobState | null): boolean => job?.phase === "running" || job?.phase === "stopping";

export class Bulk {
  job = $state.raw<JobState | null>(null);
  /** A folder is being chosen or the work begun. */
  starting = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = new Set<Id>();

  /** Work that was begun before this page was opened; what is over is not told twice. */
  async find(): Promise<void> {
    if (runs(this.job)) return;
    const { items } = await call("job_list", {});
    const found = items.find((job) => job.kind === "bulk_export" && runs(job));
    if (found) this.#follow(found);
  }

  async start(proposal_ids: Id[], { formats, readers, final }: BulkChoice): Promise<boolean> {
    if (this.starting || runs(this.job) || proposal_ids.length === 0 || formats.length === 0) return false;
    this.starting = true;
    try {
      const { path: folder } = await call("file_choose_open", { kind: "folder" });
      if (!folder) return false;
      this.#follow(await call("bulk_export", { proposal_ids, formats, readers, final, folder }));
      return true;
    } catch (thrown) {
      toaster.show(explain(CallError.from(thrown)));
      return false;
    } finally {
      this.starting = false;
    }
  }

  async stop(): Promise<void> {
    const { job } = this;
    if (!job) return;
    try {
      this.#follow(await call("job_stop", { id: job.id }));
    } catch (thrown) {
      toaster.show(explain(CallError.from(thrown)));
    }
  }

  /** Takes the account of what was made off the screen. */
  close(): void {
    if (runs(this.job)) return;
    if (this.job) this.#closed.add(this.job.id);
    this.job = null;
  }

  /** The page was left; the work goes on. */
  leave(): void {
    clearTimeout(this.#timer);
  }

  #follow(job: JobState): void {
    clearTimeout(this.#timer);
    if (this.#closed.has(job.id)) return;
    this.job = job;
    if (runs(job)) this.#timer = setTimeout(() => void this.#look(job.id), BEAT);
  }

  async #look(id: Id): Promise<void> {
    try {
      this.#follow(await call("job_state", { id }));
    } catch (thrown) {
      // The workspace was closed under it: nothing is left to follow.
      if (CallError.from(thrown).code === "not_found") this.job = null;
      else if (this.job) this.#timer = setTimeout(() => void this.#look(id), BEAT * 5);
    }
  }
}

/* A check or an import that runs: how far it is, how long it still takes, how it ended. */

import type { JobState } from "$lib/bindings";
import { call } from "$lib/call";
import { CallError } from "$lib/error";

const BEAT = 200;
/** The first look comes soon: a small file is checked before anybody could read that it is being checked. */
const FIRST_BEAT = 40;
/** Work shorter than this shows nothing. */
const SHORT = 400;
/** Before this nothing sure can be told of the time left. */
const EARLY = 1500;

const runs = (job: JobState | null): job is JobState => job?.phase === "running" || job?.phase === "stopping";

export class Work {
  job = $state.raw<JobState | null>(null);
  /** It lasts long enough to be shown. */
  slow = $state(false);
  /** Seconds left, when enough is done to tell. */
  left = $state<number | null>(null);
  /** It was stopped, or why it failed. */
  stopped = $state(false);
  failed = $state.raw<CallError | null>(null);

  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When this page began to look, and how much was done by then. */
  #began = 0;
  #before = 0;
  #wait: (() => void)[] = [];

  readonly running = $derived(runs(this.job));
  readonly checking = $derived(this.running && this.job?.kind === "import_check");
  readonly importing = $derived(this.running && this.job?.kind === "import");

  /** `onended`: it came to its end by itself, well or not; nobody had it stopped to change something. */
  constructor(private readonly onended: () => Promise<unknown>) {}

  /** Whatever was said of the work before is over. */
  forget(): void {
    this.stopped = false;
    this.failed = null;
  }

  async start(begin: () => Promise<JobState>): Promise<void> {
    this.forget();
    try {
      this.#look(await begin(), FIRST_BEAT);
    } catch (thrown) {
      this.failed = CallError.from(thrown);
    }
  }

  /** Goes on with what was begun before this page was. */
  async resume(): Promise<void> {
    const { items } = await call("job_list", {});
    const job = items.find((one) => runs(one) && (one.kind === "import" || one.kind === "import_check"));
    if (job) this.#look(job);
  }

  async stop(): Promise<void> {
    if (!runs(this.job)) return;
    try {
      this.job = await call("job_stop", { id: this.job.id });
    } catch (thrown) {
      this.failed = CallError.from(thrown);
    }
  }

  /** Stops a check that runs and waits for its end. */
  async halt(): Promise<void> {
    if (!this.checking) return;
    const ended = new Promise<void>((resolve) => this.#wait.push(resolve));
    await this.stop();
    await ended;
    this.stopped = false;
  }

  /** Nobody looks any more; the work itself goes on. */
  leave(): void {
    clearTimeout(this.#timer);
  }

  #look(job: JobState, beat = BEAT): void {
    this.left = null;
    this.#began = Date.now();
    this.#before = job.done;
    this.#follow(job, beat);
  }

  #follow(job: JobState, beat = BEAT): void {
    clearTimeout(this.#timer);
    this.job = job;
    const took = Date.now() - this.#began;
    this.slow = runs(job) && took > SHORT;
    const done = job.done - this.#before;
    if (took > EARLY && done > 0) this.left = Math.max(1, Math.round(((took / done) * (job.total - job.done)) / 1000));
    if (runs(job)) this.#timer = setTimeout(() => void this.#beat(job.id), beat);
    else void this.#ended(job);
  }

  async #beat(id: string): Promise<void> {
    try {
      this.#follow(await call("job_state", { id }));
    } catch (thrown) {
      this.job = null;
      this.failed = CallError.from(thrown);
      this.#release();
    }
  }

  async #ended(job: JobState): Promise<void> {
    this.slow = false;
    const error = job.errors[0]?.error;
    if (error) this.failed = CallError.from(error);
    else if (job.phase === "stopped") this.stopped = true;
    const halted = this.#wait.length > 0;
    this.#release();
    if (!halted) await this.onended();
  }

  #release(): void {
    for (const go of this.#wait.splice(0)) go();
  }
}

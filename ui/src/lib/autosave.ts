/* Autosave: 300 ms after the last key, at once on blur, one write at a time.
   A newer value replaces the one that waits; the last value always reaches the disk. */

const DELAY = 300;

export class Autosave<T> {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: { value: T } | null = null;
  #running: Promise<void> | null = null;

  constructor(
    private readonly save: (value: T) => Promise<unknown>,
    private readonly delay = DELAY,
  ) {}

  /** Call on every key. */
  touch(value: T): void {
    this.#waiting = { value };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), this.delay);
  }

  /** Call on blur and before leaving a page. Never rejects: failures are shown by whoever saves. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    // Several callers may wait here at once: each leaves only when nothing runs and nothing waits.
    while (this.#running || this.#waiting) {
      if (!this.#running && this.#waiting) this.#start(this.#waiting.value);
      await this.#running;
    }
  }

  #start(value: T): void {
    this.#waiting = null;
    this.#running = this.save(value)
      .then(
        () => undefined,
        () => undefined,
      )
      .finally(() => (this.#running = null));
  }

  /** Forget what waits (Esc restored the old value). */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#waiting = null;
  }
}

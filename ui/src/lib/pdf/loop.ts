/* A loop that never runs twice at once: a request made while it runs is answered by one more run after it,
   however many requests there were. So typing never piles up work, and the last state is always reached. */

export class Loop {
  #running: Promise<void> | null = null;
  #again = false;

  constructor(private readonly run: () => Promise<void>) {}

  get busy(): boolean {
    return this.#running !== null;
  }

  /** Resolves when what was true at the call has been run. Never rejects: the run tells of its failures. */
  request(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    return (this.#running = this.#rounds());
  }

  async #rounds(): Promise<void> {
    do {
      this.#again = false;
      await this.run().catch(() => undefined);
    } while (this.#again);
    // In the same breath as the last look: a request in between would be answered by nobody.
    this.#running = null;
  }
}

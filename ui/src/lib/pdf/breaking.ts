/* Something that answers may break: whatever waits for it then fails instead of waiting for ever. */

export class Breaking {
  #waiting = new Set<(error: Error) => void>();
  #error: Error | null = null;

  /** The answer, or what broke. Holds on to nothing once there is one. */
  async of<T>(answer: PromiseLike<T>): Promise<T> {
    if (this.#error) throw this.#error;
    let fail: (error: Error) => void = () => undefined;
    const broken = new Promise<never>((_, reject) => (fail = reject));
    this.#waiting.add(fail);
    try {
      return await Promise.race([answer, broken]);
    } finally {
      this.#waiting.delete(fail);
    }
  }

  break(error: Error): void {
    this.#error = error;
    for (const fail of this.#waiting) fail(error);
  }

  get waiting(): number {
    return this.#waiting.size;
  }
}

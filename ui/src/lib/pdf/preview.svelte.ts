/* What a document looks like now: its pages, and the file they are drawn from. Asked again after every change;
   while something fails, the last good pages stay. */

import { CallError } from "$lib/error";
import { PdfFile } from "./engine";
import { Loop } from "./loop";

export interface PageShape {
  /** Changes when anything on the page changes. */
  hash: string;
  /** Points. */
  width: number;
  height: number;
}
export interface Shape {
  /** Names the bytes: the same token, the same file. */
  token: string;
  pages: readonly PageShape[];
}
export interface Source<S extends Shape> {
  lay: () => Promise<S>;
  bytes: (token: string) => Promise<ArrayBuffer>;
  /** For tests: opens the bytes some other way. */
  open?: (bytes: ArrayBuffer) => Promise<PdfFile>;
}

export class PdfPreview<S extends Shape> {
  /** Pages and file always belong together. */
  shown = $state.raw<{ shape: S; file: PdfFile } | null>(null);
  failure = $state.raw<CallError | null>(null);
  busy = $state(false);
  /** From the request to the pages on the screen, in milliseconds. */
  took = $state<number | null>(null);

  #loop = new Loop(() => this.#run());
  #closed = false;
  /** When the oldest change that is not on the screen yet was asked for. */
  #asked: number | null = null;

  constructor(private readonly source: Source<S>) {}

  /** Lays the document out again; many calls at once make two runs at most. */
  request(): Promise<void> {
    this.#asked ??= performance.now();
    return this.#loop.request();
  }

  async #run(): Promise<void> {
    if (this.#closed) return;
    this.busy = true;
    try {
      const shape = await this.source.lay();
      const old = this.shown;
      if (old && old.shape.token === shape.token) {
        // The same bytes: at most the boxes are new objects.
        this.shown = { shape, file: old.file };
      } else {
        const bytes = await this.source.bytes(shape.token);
        const file = await (this.source.open ?? PdfFile.open)(bytes);
        if (this.#closed) return file.close();
        this.shown = { shape, file };
        // Pages that did not change keep what was drawn from the old file; nothing is drawn from it again.
        old?.file.close();
      }
      this.failure = null;
    } catch (thrown) {
      this.failure = CallError.from(thrown);
      this.#asked = null;
    } finally {
      this.busy = false;
    }
  }

  /** The page view says that what is in sight has been drawn. */
  drawn(token: string): void {
    if (this.#asked === null || this.shown?.shape.token !== token) return;
    this.took = performance.now() - this.#asked;
    this.#asked = null;
  }

  close(): void {
    this.#closed = true;
    this.shown?.file.close();
    this.shown = null;
  }
}

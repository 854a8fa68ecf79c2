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
  /** Pages that the file has no drawing of, because we said that we need none. */
  blank?: readonly number[];
}
/** The pages in sight or near, from `from` on: the hash of each as it is drawn, empty if it isn't. */
export interface Sight {
  from: number;
  drawn: string[];
}
export interface Source<S extends Shape> {
  /** `sight`: what of the file will be looked at; null if that isn't known yet. */
  lay: (sight: Sight | null) => Promise<S>;
  bytes: (token: string) => Promise<ArrayBuffer>;
  /** For tests: opens the bytes some other way. */
  open?: (bytes: ArrayBuffer) => Promise<PdfFile>;
  /** What was asked for at `since` is on the screen. */
  drawn?: (since: number) => void;
}

/** A drawing that takes longer than this no longer holds up the next layout. */
const PATIENCE = 400;
/** How often a file is asked for that has gone meanwhile or could not be opened. */
const TRIES = 3;
/** A file that was opened anew this short a time ago has another fault. */
const RECOVERED = 20_000;

export class PdfPreview<S extends Shape> {
  /** Pages and file always belong together. */
  shown = $state.raw<{ shape: S; file: PdfFile } | null>(null);
  failure = $state.raw<CallError | null>(null);
  busy = $state(false);
  /** From the request to the pages on the screen, in milliseconds. */
  took = $state<number | null>(null);

  #loop = new Loop(() => this.#run());
  #closed = false;
  #recovered = -Infinity;
  /** When the oldest change was made that waits for the next run, and the one that this run brings. */
  #next: number | null = null;
  #asked: number | null = null;
  #whenDrawn: (() => void) | null = null;
  /** A view is open and will say when it has drawn. */
  watched = false;
  /** First page near the window, and how many there are; told by the view. */
  near: { from: number; count: number } | null = null;
  /** Hashes of the pages that the view has drawn at the size it shows. */
  #kept = new Map<number, string>();

  constructor(private readonly source: Source<S>) {}

  /** Lays the document out again; many calls at once make two runs at most. `since`: when the change was made. */
  request(since = performance.now()): Promise<void> {
    this.#next ??= since;
    return this.#loop.request();
  }

  async #run(): Promise<void> {
    if (this.#closed) return;
    this.busy = true;
    this.#asked ??= this.#next;
    this.#next = null;
    try {
      const { shape, file } = await this.#lay();
      const old = this.shown;
      if (old && !file) {
        // The same bytes: at most the boxes are new objects.
        this.shown = { shape, file: old.file };
      } else if (file) {
        if (this.#closed) return file.close();
        this.shown = { shape, file };
        // Pages that did not change keep what was drawn from the old file; nothing is drawn from it again.
        // Closed a moment later: first the pages let go of it.
        if (old) setTimeout(() => old.file.close());
      }
      this.failure = null;
      await this.#untilDrawn();
    } catch (thrown) {
      this.failure = CallError.from(thrown);
      this.#asked = null;
    } finally {
      this.busy = false;
    }
  }

  /** The pages, and their file if it is another one. The program keeps a file for a moment only: where much is laid out
      at once it may have gone before we came for it. And what opens it may have broken. Both are tried again. */
  async #lay(): Promise<{ shape: S; file: PdfFile | null }> {
    for (let left = TRIES; ; left -= 1) {
      const shape = await this.source.lay(this.#sight());
      if (this.shown?.shape.token === shape.token) return { shape, file: null };
      try {
        const bytes = await this.source.bytes(shape.token);
        return { shape, file: await (this.source.open ?? PdfFile.open)(bytes) };
      } catch (thrown) {
        const ours = thrown instanceof CallError && thrown.code !== "not_found";
        if (left <= 1 || ours || this.#closed) throw thrown;
      }
    }
  }

  /** The view has drawn a page, or has it no more. */
  keep(page: number, hash: string | null): void {
    if (hash === null) this.#kept.delete(page);
    else this.#kept.set(page, hash);
  }

  /** The view is gone with all that it drew. */
  forget(): void {
    this.#kept.clear();
  }

  #sight(): Sight | null {
    if (!this.watched || !this.near) return null;
    const { from, count } = this.near;
    return { from, drawn: Array.from({ length: count }, (_, i) => this.#kept.get(from + i) ?? "") };
  }

  /** Drawing must not be overtaken by the next layout, or fast typing would never see a page. */
  #untilDrawn(): Promise<void> {
    if (!this.watched) {
      this.#asked = null;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      this.#whenDrawn = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** A page could not be drawn from its file: the file is fetched and opened anew, but not over and over. False if that
      was tried a moment ago. */
  recover(): boolean {
    const now = performance.now();
    if (this.#closed || now - this.#recovered < RECOVERED) return false;
    this.#recovered = now;
    this.again();
    return true;
  }

  /** Lays out, fetches and opens everything anew. */
  again(): void {
    this.shown?.file.close();
    this.shown = null;
    this.#kept.clear();
    void this.request();
  }

  /** The page view says that what is in sight has been drawn. */
  drawn(token: string): void {
    if (this.shown?.shape.token !== token) return;
    if (this.#asked !== null) {
      this.took = performance.now() - this.#asked;
      this.source.drawn?.(this.#asked);
      this.#asked = null;
    }
    this.#whenDrawn?.();
    this.#whenDrawn = null;
  }

  close(): void {
    this.#closed = true;
    this.#whenDrawn?.();
    this.shown?.file.close();
    this.shown = null;
  }
}

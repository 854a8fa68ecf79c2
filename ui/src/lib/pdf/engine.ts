/* pdf.js, loaded when the first page is wanted. One worker serves every document.

   The legacy build is taken because the webview of an older system lacks what the modern one needs. No eval,
   no WebAssembly and no fonts of the system: the content security policy stays strict, and the page shows
   exactly what the file holds. */

import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFWorker } from "pdfjs-dist";
import type { TextContent } from "pdfjs-dist/types/src/display/api";

import { Breaking } from "./breaking";

type Pdfjs = typeof import("pdfjs-dist");
interface Engine {
  pdfjs: Pdfjs;
  worker: PDFWorker;
  /** The worker may not start, or break: nobody waits for it then. */
  asked: Breaking;
}

let engine: Promise<Engine> | undefined;

/** Begins loading; called early, so that the first page does not wait for it. */
export function warmUp(): Promise<Engine> {
  engine ??= load().catch((thrown: unknown) => {
    // A failed load may be tried again with the next page.
    engine = undefined;
    throw thrown;
  });
  return engine;
}

async function load(): Promise<Engine> {
  const [pdfjs, { default: Worker }] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs") as Promise<Pdfjs>,
    import("pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker"),
  ]);
  // Kept out of the worker's own global set-up: it must not look for a file of its own.
  const port = new Worker();
  const worker = pdfjs.PDFWorker.create({ port, verbosity: pdfjs.VerbosityLevel.ERRORS });
  const asked = new Breaking();
  port.addEventListener("error", (event) => {
    // The next document starts another.
    engine = undefined;
    port.terminate();
    asked.break(new Error(`pdf worker: ${event.message || "not started"}`));
  });
  return { pdfjs, worker, asked };
}

/** A stretch of text set in one go. */
export interface TextRun {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** An open document. */
export class PdfFile {
  #drawing = new Map<HTMLCanvasElement, { cancel: () => void }>();

  private constructor(
    private readonly task: PDFDocumentLoadingTask,
    private readonly document: PDFDocumentProxy,
    private readonly asked: Breaking,
  ) {}

  static async open(bytes: ArrayBuffer): Promise<PdfFile> {
    const { pdfjs, worker, asked } = await warmUp();
    const task = pdfjs.getDocument({
      data: new Uint8Array(bytes),
      worker,
      isEvalSupported: false,
      // Letters are drawn as outlines: no fonts to load before a page can be drawn, and their places are exact.
      disableFontFace: true,
      useWasm: false,
      useSystemFonts: false,
      useWorkerFetch: false,
      enableXfa: false,
      verbosity: pdfjs.VerbosityLevel.ERRORS,
    });
    return new PdfFile(task, await asked.of(task.promise), asked);
  }

  /** Draws a page (0 is the first) into a new canvas of `scale` pixels to a point. */
  async draw(index: number, scale: number, stop?: AbortSignal): Promise<HTMLCanvasElement> {
    const page = await this.asked.of(this.document.getPage(index + 1));
    stop?.throwIfAborted();
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    const canvasContext = canvas.getContext("2d");
    if (!canvasContext) throw new Error("no canvas");
    // Transparent: the paper is the page's own ground, which is a little warmer in the dark theme.
    // As for print: what is on the paper and nothing else, drawn in one go instead of a piece with every frame.
    const drawing = page.render({ canvas: null, canvasContext, viewport, background: "#0000", intent: "print" });
    this.#drawing.set(canvas, drawing);
    const cancel = () => drawing.cancel();
    stop?.addEventListener("abort", cancel);
    try {
      await this.asked.of(drawing.promise);
    } finally {
      stop?.removeEventListener("abort", cancel);
      this.#drawing.delete(canvas);
    }
    return canvas;
  }

  /** The size of every page in points. */
  async sizes(): Promise<{ width: number; height: number }[]> {
    const pages = await Promise.all(Array.from({ length: this.document.numPages }, (_, index) => this.document.getPage(index + 1)));
    return pages.map((page) => {
      const { width, height } = page.getViewport({ scale: 1 });
      return { width, height };
    });
  }

  /** What a page says, with where it stands: points from its top left. */
  async text(index: number): Promise<TextRun[]> {
    const page = await this.document.getPage(index + 1);
    const { height } = page.getViewport({ scale: 1 });
    const items = await all(page.streamTextContent() as ReadableStream<TextContent>);
    return items.flatMap((item) => {
      if (!("str" in item) || item.str === "") return [];
      const [, , c, d, x, base] = item.transform as number[];
      const size = Math.hypot(c ?? 0, d ?? 0);
      // From a little above the capitals to below the tails of letters.
      return [{ text: item.str, x: x ?? 0, y: height - (base ?? 0) - 0.86 * size, width: item.width, height: 1.12 * size }];
    });
  }

  close(): void {
    for (const drawing of this.#drawing.values()) drawing.cancel();
    void this.task.destroy().catch(() => undefined);
  }
}

/** Read piece by piece: WebKit's streams can't be walked with `for await`, as `getTextContent` does. */
async function all(stream: ReadableStream<TextContent>): Promise<TextContent["items"]> {
  const items: TextContent["items"] = [];
  const reader = stream.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) items.push(...piece.value.items);
  return items;
}

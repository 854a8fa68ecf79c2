import { describe, expect, it, vi } from "vitest";
import { CallError } from "$lib/error";
import type { PdfFile } from "./engine";
import { PdfPreview, type Shape, type Sight } from "./preview.svelte";

const page = (hash: string) => ({ hash, width: 595, height: 842 });
const open = () => Promise.resolve({ close: vi.fn() } as unknown as PdfFile);

function preview(shapes: Shape[]) {
  const asked: (Sight | null)[] = [];
  const lay = (sight: Sight | null) => {
    asked.push(sight);
    return Promise.resolve(shapes[Math.min(asked.length, shapes.length) - 1]!);
  };
  const made = new PdfPreview<Shape>({ lay, bytes: () => Promise.resolve(new ArrayBuffer(0)), open });
  return { made, asked };
}

/** The view has seen what is shown. */
async function request(made: PdfPreview<Shape>): Promise<void> {
  const done = made.request();
  await vi.waitFor(() => expect(made.shown).not.toBeNull());
  await Promise.resolve();
  made.drawn(made.shown!.shape.token);
  await done;
}

describe("a preview", () => {
  it("asks for the whole file until a view says what it looks at", async () => {
    const { made, asked } = preview([{ token: "1", pages: [page("a"), page("b")] }]);
    await request(made);
    expect(asked).toEqual([null]);
  });

  it("lays the pages out again when their file has gone before it was fetched", async () => {
    let laid = 0;
    const lay = () => Promise.resolve({ token: String(++laid), pages: [page("a")] });
    const bytes = (token: string) => (token === "2" ? Promise.resolve(new ArrayBuffer(0)) : Promise.reject(new CallError("not_found")));
    const made = new PdfPreview<Shape>({ lay, bytes, open });
    await made.request();
    expect([made.shown?.shape.token, made.failure]).toEqual(["2", null]);
  });

  it("opens a file again that could not be opened", async () => {
    let tries = 0;
    const again = () => (++tries === 1 ? Promise.reject(new Error("worker: not started")) : open());
    const made = new PdfPreview<Shape>({ lay: () => Promise.resolve({ token: "1", pages: [page("a")] }), bytes: () => Promise.resolve(new ArrayBuffer(0)), open: again });
    await made.request();
    expect([made.shown?.shape.token, made.failure]).toEqual(["1", null]);
  });

  it("says so when the file can't be had at all", async () => {
    const made = new PdfPreview<Shape>({ lay: () => Promise.resolve({ token: "1", pages: [] }), bytes: () => Promise.reject(new CallError("not_found")), open });
    await made.request();
    expect([made.shown, made.failure?.code, made.busy]).toEqual([null, "not_found", false]);
  });

  it("opens a file anew that a page can't be drawn from, once", async () => {
    const opened = vi.fn(open);
    const made = new PdfPreview<Shape>({ lay: () => Promise.resolve({ token: "1", pages: [page("a")] }), bytes: () => Promise.resolve(new ArrayBuffer(0)), open: opened });
    await made.request();
    expect(made.recover()).toBe(true);
    await vi.waitFor(() => expect(made.shown).not.toBeNull());
    expect(opened).toHaveBeenCalledTimes(2);
    expect(made.recover(), "a second time it is said").toBe(false);
  });

  it("says which pages are in sight and which of them are drawn already", async () => {
    const { made, asked } = preview([{ token: "1", pages: [page("a"), page("b"), page("c")] }]);
    made.watched = true;
    made.near = { from: 1, count: 2 };
    made.keep(0, "a");
    made.keep(1, "b");
    await request(made);
    expect(asked[0]).toEqual({ from: 1, drawn: ["b", ""] });

    made.keep(1, null);
    await request(made);
    expect(asked[1], "a page that lost its drawing is asked for again").toEqual({ from: 1, drawn: ["", ""] });

    made.keep(2, "c");
    made.forget();
    await request(made);
    expect(asked[2], "what was drawn is gone with the view").toEqual({ from: 1, drawn: ["", ""] });
  });
});

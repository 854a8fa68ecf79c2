import { afterEach, describe, expect, it, vi } from "vitest";
import { refuseFiles, takesFiles } from "./drop";

/** jsdom has no DataTransfer. */
function drag(kind: "dragover" | "drop", files: File[], types = ["Files"]): DragEvent {
  const event = new Event(kind, { bubbles: true, cancelable: true });
  return Object.assign(event, { dataTransfer: { files, types, dropEffect: "copy" } }) as unknown as DragEvent;
}
const file = new File(["a"], "a.pdf");

describe("files dropped on the page", () => {
  const node = document.body.appendChild(document.createElement("div"));
  const stops: (() => void)[] = [];
  afterEach(() => stops.splice(0).forEach((stop) => stop()));
  const listen = (take: (files: File[]) => void, over?: (on: boolean) => void) => {
    const stop = takesFiles(take, over)(node);
    if (stop) stops.push(stop);
    window.addEventListener("dragover", refuseFiles);
    window.addEventListener("drop", refuseFiles);
    stops.push(() => window.removeEventListener("dragover", refuseFiles), () => window.removeEventListener("drop", refuseFiles));
  };

  it("are taken by the place they are dropped on", () => {
    const take = vi.fn();
    const over = vi.fn();
    listen(take, over);
    const hanging = drag("dragover", []);
    node.dispatchEvent(hanging);
    expect(hanging.dataTransfer?.dropEffect, "the place allows the drop").toBe("copy");
    node.dispatchEvent(drag("drop", [file]));
    expect(take).toHaveBeenCalledExactlyOnceWith([file]);
    expect(over.mock.calls, "lit while they hang above it").toEqual([[true], [false]]);
  });

  it("never replace the program where nothing takes them", () => {
    const take = vi.fn();
    listen(take);
    for (const kind of ["dragover", "drop"] as const) {
      const event = drag(kind, [file]);
      document.body.dispatchEvent(event);
      expect(event.defaultPrevented, `${kind} isn't left to the webview`).toBe(true);
      expect(event.dataTransfer?.dropEffect).toBe("none");
    }
    expect(take).not.toHaveBeenCalled();
  });

  it("leave dragged words to the fields", () => {
    listen(vi.fn());
    const words = drag("drop", [], ["text/plain"]);
    node.dispatchEvent(words);
    expect(words.defaultPrevented, "a field takes dragged text itself").toBe(false);
  });
});

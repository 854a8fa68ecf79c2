import { beforeEach, expect, it } from "vitest";
import { tellWhole } from "./whole";

let row: HTMLElement;
const point = () => row.firstElementChild!.dispatchEvent(new Event("pointerover", { bubbles: true }));
/** jsdom lays nothing out: how wide the words and their place are is said here. */
function wide(words: number, place: number): void {
  Object.defineProperties(row, { scrollWidth: { value: words, configurable: true }, clientWidth: { value: place, configurable: true } });
}

beforeEach(() => {
  document.body.innerHTML = `<p class="el"><b>Key account manager, leads the work</b></p>`;
  row = document.querySelector("p")!;
  row.addEventListener("pointerover", tellWhole);
});

it("says words whole while they are cut off, as they are now", () => {
  wide(300, 120);
  point();
  expect(row.title).toBe("Key account manager, leads the work");
  row.firstElementChild!.textContent = "Commercial director of the whole group";
  point();
  expect(row.title, "changed since").toBe("Commercial director of the whole group");
  wide(100, 120);
  point();
  expect(row.hasAttribute("title"), "there is room now").toBe(false);
});

it("leaves alone what has room and what has a title of its own", () => {
  wide(100, 120);
  point();
  expect(row.hasAttribute("title")).toBe(false);
  row.title = "Own words";
  wide(300, 120);
  point();
  expect(row.title).toBe("Own words");
});

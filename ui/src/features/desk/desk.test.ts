import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { BlockContent, BlockDesk } from "$lib/bindings";
import type { PdfFile } from "$lib/pdf/engine";
import { move, placeForNew, remove, takeOut } from "./actions";
import { conflictsOf } from "./conflicts";
import { Desk } from "./desk.svelte";
import { FakeProgram, text as textBlock } from "./fake";

/** Time is counted, not waited for: a slow machine tests the same thing. */
const pause = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const file = { close: vi.fn() } as unknown as PdfFile;

let program: FakeProgram;
let desk: Desk;
beforeEach(async () => {
  vi.useFakeTimers();
  program = new FakeProgram();
  const opening = Desk.open("p", () => Promise.resolve(file));
  await pause(20);
  desk = await opening;
  await pause(20);
});
afterEach(() => {
  desk.close();
  vi.useRealTimers();
});

function write(id: string, words: string): void {
  const block = desk.blocks.get(id);
  const content = block?.draft.facts as Extract<BlockContent, { kind: "text" }>;
  block?.draft.edit({ ...content, body: { en: [{ kind: "plain", runs: [{ text: words }] }] } });
}
async function again(): Promise<void> {
  const reading = desk.read();
  await pause(20);
  await reading;
}
const shown = () => desk.preview.shown?.shape.token ?? "";

describe("a new block", () => {
  const by = (kind: "prepared_by" | "appendix", id: string): BlockDesk => ({ ...textBlock(id, ""), content: { kind } as BlockContent });
  async function laid(...ids: string[]): Promise<void> {
    program.blocks.push(by("prepared_by", "by"), by("appendix", "more"));
    program.editions = program.editions.map((edition) => ({ ...edition, version: edition.version + 1, facts: { ...edition.facts, layout: ids.map((block_id) => ({ block_id, new_page: false })) } }));
    await again();
  }

  it("goes after the selected one", async () => {
    await laid("a", "b", "by", "x");
    desk.selected = "a";
    expect(placeForNew(desk)).toBe(1);
    desk.selected = "x";
    expect(placeForNew(desk)).toBe(3);
  });

  it("goes before who prepared it when none is selected", async () => {
    await laid("a", "b", "by", "x");
    expect(placeForNew(desk)).toBe(2);
    expect(placeForNew(desk, "appendix")).toBe(3);
    await laid("a", "by", "more", "x");
    expect(placeForNew(desk, "text")).toBe(1);
    await laid("a", "b", "more", "x");
    expect(placeForNew(desk, "text")).toBe(3);
  });
});

describe("the desk", () => {
  it("shows the pages of the director's edition first", () => {
    expect(desk.reader).toBe("director");
    expect(desk.outline.map(({ block }) => block.id)).toEqual(["a", "b", "x"]);
    expect(shown()).toContain("one");
  });

  it("brings what was typed to the disk and to the page", async () => {
    write("a", "new words");
    await pause(400);
    expect(program.wordsOf("a")).toBe("new words");
    expect(shown()).toContain("new words");
  });

  it("shows what is typed before the disk has it, and lays nothing out again when it does", async () => {
    program.calls = [];
    write("a", "new words");
    await pause(10);
    expect(shown()).toContain("new words");
    expect(program.wordsOf("a")).toBe("one");
    await pause(1000);
    expect(program.wordsOf("a")).toBe("new words");
    expect(program.count("edition_preview")).toBe(1);
  });

  it("keeps text the program refuses out of the pages, and brings it in once it is right", async () => {
    write("a", "wrong!");
    await pause(400);
    expect(desk.blocks.get("a")?.draft.problem?.code).toBe("field_malformed");
    expect(desk.preview.failure).toBeNull();
    write("b", "beside it");
    await pause(10);
    expect(shown()).toContain("beside it");
    write("a", "right");
    await pause(400);
    expect(shown()).toContain("right");
    expect(desk.blocks.get("a")?.draft.problem).toBeNull();
  });

  it("writes and lays out a few times while keys come fast, and never conflicts", async () => {
    program.slow = 15;
    program.slowPages = 40;
    program.calls = [];
    for (let i = 0; i < 40; i += 1) {
      write("a", `text ${i}`);
      await pause(4);
    }
    await pause(400);
    expect(program.wordsOf("a")).toBe("text 39");
    expect(shown()).toContain("text 39");
    expect(program.count("block_update")).toBeLessThan(6);
    expect(program.count("edition_preview")).toBeLessThan(8);
    expect(desk.blocks.get("a")?.draft.problem).toBeNull();
  });

  it("asks for the page before it reads the rest again", async () => {
    program.calls = [];
    write("a", "x");
    await pause(700);
    const order = program.calls.filter((name) => name === "edition_preview" || name === "proposal_get");
    expect(order[0]).toBe("edition_preview");
    expect(program.count("proposal_get")).toBe(1);
  });

  it("takes over what was undone elsewhere, and shows it", async () => {
    program.elsewhere("a", "before");
    await pause(400);
    const content = desk.blocks.get("a")?.draft.facts;
    expect(JSON.stringify(content)).toContain("before");
    expect(shown()).toContain("before");
  });

  it("keeps both texts when another window changes the same words, and asks which", async () => {
    write("a", "mine");
    program.elsewhere("a", "theirs");
    await pause(450);
    expect(program.wordsOf("a"), "nothing is written over theirs").toBe("theirs");
    expect(shown(), "what is typed here stays in sight").toContain("mine");
    const [conflict] = conflictsOf(desk);
    expect(conflict?.name).toBe("a");
    void conflict?.draft.keepMine();
    await pause(450);
    expect(program.wordsOf("a")).toBe("mine");
    expect(conflictsOf(desk)).toEqual([]);
  });

  it("keeps a shared block selected in an edition that has it, and only there", () => {
    desk.selected = "b";
    desk.show("hr");
    expect(desk.selected).toBe("b");
    desk.show("director");
    desk.selected = "a";
    desk.show("hr");
    expect(desk.selected).toBeNull();
  });

  it("shows an edition for one person by its id, and its reader's own when it is gone", async () => {
    const [, hr] = program.editions;
    program.editions = [...program.editions, { ...hr!, id: "e-danailova" }];
    program.personal.set("e-danailova", "Milena Danailova");
    await again();
    desk.show("e-danailova");
    await pause(20);
    expect([desk.edition.person, desk.reader]).toEqual(["Milena Danailova", "hr"]);
    desk.show("hr");
    expect(desk.edition.id).toBe("e-hr");
    desk.show("e-danailova");
    program.editions = program.editions.filter(({ id }) => id !== "e-danailova");
    await again();
    expect(desk.edition.id).toBe("e-hr");
    await pause(20);
    expect(desk.preview.shown).not.toBeNull();
  });

  it("moves a block at once, the expiry stays last", async () => {
    const moving = move(desk, 0, 2);
    expect(desk.outline.map(({ block }) => block.id)).toEqual(["b", "a", "x"]);
    await pause(10);
    await moving;
    expect(program.editions[0]?.facts.layout.map(({ block_id }) => block_id)).toEqual(["b", "a", "x"]);
  });

  it("takes a shared block out of this edition only", async () => {
    const block = desk.blocks.get("b");
    if (block) void takeOut(desk, block);
    await pause(10);
    expect(desk.outline.map(({ block: each }) => each.id)).toEqual(["a", "x"]);
    expect(program.editions[1]?.facts.layout.map(({ block_id }) => block_id)).toEqual(["b", "x"]);
  });

  it("writes what is typed before a block goes, and forgets it after", async () => {
    desk.selected = "a";
    write("a", "last words");
    const block = desk.blocks.get("a");
    if (block) void remove(desk, block);
    await pause(20);
    expect(program.calls.indexOf("block_update")).toBeLessThan(program.calls.indexOf("block_delete"));
    expect(desk.selected).toBeNull();
    expect(desk.outline.map(({ block: each }) => each.id)).toEqual(["b", "x"]);
  });
});

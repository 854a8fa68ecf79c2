import { describe, expect, it } from "vitest";
import type { TemplateBlock } from "$lib/bindings";
import { moveBlock, rowsOf, takeOut, togglePage, type Structure } from "./structure";

const text = (reader: TemplateBlock["reader"], said: string): TemplateBlock => ({
  reader,
  content: { kind: "heading", label: {}, text: { en: said } },
});
const place = (block: number) => ({ block, new_page: false });
const STRUCTURE: Structure = {
  blocks: [text("director", "Position"), text(null, "Figures"), text("hr", "People"), { reader: null, content: { kind: "expiry", text: {} } }],
  editions: [
    { reader: "director", headline: {}, layout: [place(0), place(1), place(3)] },
    { reader: "hr", headline: {}, layout: [place(2), place(1), place(3)] },
  ],
};
const said = (structure: Structure, reader: "director" | "hr") =>
  rowsOf(structure, reader).map(({ block: { content } }) => (content.kind === "heading" ? content.text.en : content.kind));

describe("the structure of a template", () => {
  it("is reordered in one edition, the expiry last", () => {
    const next = moveBlock(STRUCTURE, "director", 0, 2);
    expect(said(next, "director")).toEqual(["Figures", "Position", "expiry"]);
    expect(said(next, "hr")).toEqual(["People", "Figures", "expiry"]);
  });

  it("loses an own block for good, and the others keep theirs", () => {
    const next = takeOut(STRUCTURE, "director", 0);
    expect(next.blocks).toHaveLength(3);
    expect(said(next, "director")).toEqual(["Figures", "expiry"]);
    expect(said(next, "hr")).toEqual(["People", "Figures", "expiry"]);
  });

  it("keeps a shared block that another edition shows", () => {
    const next = takeOut(STRUCTURE, "director", 1);
    expect(next.blocks).toHaveLength(4);
    expect(said(next, "hr")).toContain("Figures");
  });

  it("begins a page before a block and takes it back", () => {
    const once = togglePage(STRUCTURE, "hr", 1);
    expect(rowsOf(once, "hr").map(({ place }) => place.new_page)).toEqual([false, true, false]);
    expect(togglePage(once, "hr", 1)).toEqual(STRUCTURE);
  });
});

import { describe, expect, it } from "vitest";
import type { Rich } from "$lib/bindings";
import { asLink, fromEditor, toEditor } from "./convert";

const rich: Rich = [
  { kind: "plain", runs: [{ text: "You save " }, { text: "", bold: true, bound: "saved_yearly" }, { text: " a year" }] },
  { kind: "bullets", items: [[{ text: "one", italic: true }], [{ text: "site", link: "https://example.org" }]] },
  { kind: "numbers", items: [[{ text: "first" }]] },
];

describe("rich text", () => {
  it("goes into the editor and comes back as it was", () => {
    expect(fromEditor(toEditor(rich))).toEqual(rich);
  });

  it("is empty when nothing is written", () => {
    expect(fromEditor(toEditor([]))).toEqual([]);
    expect(fromEditor({ type: "doc", content: [{ type: "paragraph" }, { type: "paragraph" }] })).toEqual([]);
  });

  it("keeps an empty paragraph between two written ones", () => {
    const doc = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "a" }] }, { type: "paragraph" }] };
    expect(fromEditor(doc)).toHaveLength(2);
  });

  it("drops what the api does not know", () => {
    expect(fromEditor({ type: "doc", content: [{ type: "heading", content: [{ type: "text", text: "x" }] }] })).toEqual([]);
  });
});

describe("links", () => {
  it("completes a bare address and refuses what is none", () => {
    expect(asLink("example.org/a")).toBe("https://example.org/a");
    expect(asLink("a@example.org")).toBe("mailto:a@example.org");
    expect(asLink("+359 2")).toBeNull();
    expect(asLink("+3592555")).toBe("tel:+3592555");
    expect(asLink("javascript:alert(1)")).toBeNull();
    expect(asLink("word")).toBeNull();
    expect(asLink("")).toBeNull();
  });
});

/* Rich text of blocks ⇄ the document of the editor. Content is data: only what the api knows goes through. */

import type { JSONContent } from "@tiptap/core";
import type { BoundKey, Paragraph, Rich, Run } from "$lib/bindings";

export function toEditor(rich: Rich | undefined): JSONContent {
  const content = (rich ?? []).map(paragraphToEditor);
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

function paragraphToEditor(paragraph: Paragraph): JSONContent {
  if (paragraph.kind === "plain") return { type: "paragraph", ...runsToEditor(paragraph.runs) };
  const content = paragraph.items.map((runs) => ({ type: "listItem", content: [{ type: "paragraph", ...runsToEditor(runs) }] }));
  return { type: paragraph.kind === "bullets" ? "bulletList" : "orderedList", content };
}

function runsToEditor(runs: readonly Run[]): { content?: JSONContent[] } {
  const content = runs.flatMap((run): JSONContent[] => {
    const marks = [
      ...(run.bold ? [{ type: "bold" }] : []),
      ...(run.italic ? [{ type: "italic" }] : []),
      ...(run.link ? [{ type: "link", attrs: { href: run.link } }] : []),
    ];
    const look = marks.length > 0 ? { marks } : {};
    if (run.bound) return [{ type: "bound", attrs: { key: run.bound }, ...look }];
    return run.text === "" ? [] : [{ type: "text", text: run.text, ...look }];
  });
  return content.length > 0 ? { content } : {};
}

export function fromEditor(doc: JSONContent): Rich {
  const paragraphs = (doc.content ?? []).flatMap((node): Paragraph[] => {
    switch (node.type) {
      case "paragraph":
        return [{ kind: "plain", runs: runsFrom(node) }];
      case "bulletList":
        return [{ kind: "bullets", items: itemsFrom(node) }];
      case "orderedList":
        return [{ kind: "numbers", items: itemsFrom(node) }];
      default:
        return [];
    }
  });
  // An empty editor is no text at all, not a text of one empty paragraph.
  return paragraphs.some((paragraph) => paragraph.kind !== "plain" || paragraph.runs.length > 0) ? paragraphs : [];
}

function itemsFrom(list: JSONContent): Run[][] {
  return (list.content ?? []).map((item) => (item.content ?? []).flatMap(runsFrom));
}

function runsFrom(paragraph: JSONContent): Run[] {
  return (paragraph.content ?? []).map((node) => {
    const run: Run = { text: node.text ?? "" };
    for (const mark of node.marks ?? []) {
      if (mark.type === "bold") run.bold = true;
      else if (mark.type === "italic") run.italic = true;
      else if (mark.type === "link") run.link = String(mark.attrs?.["href"] ?? "");
    }
    if (node.type === "bound") run.bound = node.attrs?.["key"] as BoundKey;
    return run;
  });
}

export function sameRich(a: Rich | undefined, b: Rich | undefined): boolean {
  return JSON.stringify(a ?? []) === JSON.stringify(b ?? []);
}

/** An address the api takes; a bare one gets what it lacks. Null if it can be none. */
export function asLink(typed: string): string | null {
  const text = typed.trim();
  if (text === "" || /\s/.test(text)) return null;
  if (/^(https?:\/\/|mailto:|tel:)/i.test(text)) return text;
  if (/^[^@/]+@[^@/]+\.[^@/]+$/.test(text)) return `mailto:${text}`;
  if (/^\+?[\d()-]{5,}$/.test(text)) return `tel:${text.replace(/[()-]/g, "")}`;
  return /^[a-z][a-z\d+.-]*:/i.test(text) || !text.includes(".") ? null : `https://${text}`;
}

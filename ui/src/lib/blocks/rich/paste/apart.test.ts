import { getSchema } from "@tiptap/core";
import { DOMParser as Reader, Slice } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { extensions } from "../extensions";
import { endApart, standApart } from "./apart";

const schema = getSchema(extensions(() => ({ value: "", name: "" })));
const read = (html: string) => {
  const page = document.createElement("div");
  page.innerHTML = html;
  return Reader.fromSchema(schema).parse(page);
};
function paste(text: string, html: string, at: number): string[] {
  const doc = read(`<p>${text}</p>`);
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, at) });
  const slice = read(html).slice(0, read(html).content.size);
  const open = standApart(Object.assign(slice, { openStart: 1, openEnd: 1 }), state.selection.$from.parent);
  const lines: string[] = [];
  state.tr.replaceSelection(open).doc.descendants((node) => {
    if (node.isTextblock) lines.push(node.textContent);
  });
  return lines;
}

test("a heading at the end of a line begins its own", () => {
  expect(paste("Words", "<p><strong>Head</strong></p><p>text</p>", 6)).toEqual(["Words", "Head", "text"]);
  expect(paste("Words", "<p><strong>Head</strong></p>", 6)).toEqual(["Words", "Head"]);
});

test("a list too, and in the middle of a line what follows stays after it", () => {
  expect(paste("Words", "<ul><li><p>a</p></li><li><p>b</p></li></ul>", 6).slice(0, 3)).toEqual(["Words", "a", "b"]);
  expect(paste("ab", "<p><strong>Head</strong></p>", 2)).toEqual(["a", "Head", "b"]);
});

function pasteBefore(html: string, at: number, fromElsewhere: boolean): string[] {
  const doc = read("<p>after</p>");
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, at) });
  const slice = Slice.maxOpen(read(html).content);
  const lines: string[] = [];
  state.tr.replaceSelection(endApart(slice, true, fromElsewhere)).doc.descendants((node) => {
    if (node.isTextblock) lines.push(node.textContent);
  });
  return lines;
}

test("text after the cursor isn't joined to the last point of a list", () => {
  expect(pasteBefore("<p>Pasted</p><ul><li><p>point</p></li></ul>", 1, false)).toEqual(["Pasted", "point", "after"]);
});

test("nor to the last of several paragraphs, unless they were cut out of a text of the program", () => {
  expect(pasteBefore("<p>one</p><p>two</p>", 1, true)).toEqual(["one", "two", "after"]);
  expect(pasteBefore("<p>one</p><p>two</p>", 3, true)).toEqual(["afone", "two", "ter"]);
  expect(pasteBefore("<p>one</p><p>two</p>", 1, false)).toEqual(["one", "twoafter"]);
  expect(pasteBefore("<p>one</p>", 3, true), "a few words go into the line").toEqual(["afoneter"]);
});

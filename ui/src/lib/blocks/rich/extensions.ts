/* What the text of a block can hold, and no more: paragraphs, lists one level deep, bold, italic, links, and
   bound numbers, which are one sign each and show their value. */

import { type Extensions, mergeAttributes, Node } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { Extension } from "@tiptap/core";
import Link from "@tiptap/extension-link";
import StarterKit from "@tiptap/starter-kit";
import type { BoundKey } from "$lib/bindings";

/** How a bound number reads here and now. */
export type BoundLabel = (key: BoundKey) => { value: string; name: string };

/** A list item holds one line of runs: the document has no lists within lists. */
const ListItem = Node.create({
  name: "listItem",
  content: "paragraph",
  defining: true,
  parseHTML: () => [{ tag: "li" }],
  renderHTML: ({ HTMLAttributes }) => ["li", mergeAttributes(HTMLAttributes), 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name), "Shift-Tab": () => this.editor.commands.liftListItem(this.name) };
  },
});

const bound = (label: BoundLabel) =>
  Node.create({
    name: "bound",
    group: "inline",
    inline: true,
    atom: true,
    selectable: true,
    marks: "_",
    addAttributes: () => ({
      key: {
        default: null,
        parseHTML: (element: HTMLElement) => element.getAttribute("data-bound"),
        renderHTML: ({ key }: { key: string }) => ({ "data-bound": key }),
      },
    }),
    parseHTML: () => [{ tag: "span[data-bound]" }],
    renderHTML: ({ HTMLAttributes }) => ["span", HTMLAttributes],
    renderText: ({ node }) => label(node.attrs["key"]).value,
    addNodeView() {
      return ({ node }) => {
        const dom = document.createElement("span");
        dom.className = "bound";
        dom.dataset["bound"] = node.attrs["key"];
        const { value, name } = label(node.attrs["key"]);
        dom.textContent = value;
        dom.title = name;
        return { dom };
      };
    },
  });

const PLACEHOLDER = /‹[^‹›\n]{0,300}›/g;

/** Places to fill in, ‹like this›, stand out, and one click selects the whole of one: typing replaces it. */
const placeholders = Extension.create({
  name: "placeholders",
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey("placeholders"),
      props: {
        decorations(state) {
          const found: Decoration[] = [];
          state.doc.descendants((node, position) => {
            for (const hit of node.text?.matchAll(PLACEHOLDER) ?? []) {
              const from = position + hit.index;
              found.push(Decoration.inline(from, from + hit[0].length, { class: "placeholder" }));
            }
          });
          return DecorationSet.create(state.doc, found);
        },
      },
    }),
  ],
});

export function extensions(label: BoundLabel): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      dropcursor: false,
      gapcursor: false,
      hardBreak: false,
      heading: false,
      horizontalRule: false,
      link: false,
      listItem: false,
      strike: false,
      trailingNode: false,
      underline: false,
    }),
    ListItem,
    Link.configure({
      openOnClick: false,
      autolink: false,
      linkOnPaste: true,
      protocols: ["tel"],
      isAllowedUri: (url) => /^(https?:\/\/|mailto:|tel:)\S+$/i.test(url),
      HTMLAttributes: { rel: null, target: null },
    }),
    bound(label),
    placeholders,
  ];
}

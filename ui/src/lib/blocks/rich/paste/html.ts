/* The cleaned text as plain HTML for the editor's own reading of a paste, which knows how to join it to the place
   where the cursor stands. */

import type { Rich, Run } from "$lib/bindings";

export function asHtml(rich: Rich): string {
  const page = document.implementation.createHTMLDocument();
  for (const paragraph of rich) {
    if (paragraph.kind === "plain") page.body.append(filled(page, "p", paragraph.runs));
    else {
      const list = page.createElement(paragraph.kind === "bullets" ? "ul" : "ol");
      for (const runs of paragraph.items) {
        const item = page.createElement("li");
        item.append(filled(page, "p", runs));
        list.append(item);
      }
      page.body.append(list);
    }
  }
  return page.body.innerHTML;
}

function filled(page: Document, name: string, runs: readonly Run[]): HTMLElement {
  const element = page.createElement(name);
  for (const run of runs) {
    let node: Node = run.bound ? wrapped(page, "span", page.createTextNode(""), { "data-bound": run.bound }) : page.createTextNode(run.text);
    if (run.link) node = wrapped(page, "a", node, { href: run.link });
    if (run.italic) node = wrapped(page, "em", node);
    if (run.bold) node = wrapped(page, "strong", node);
    element.append(node);
  }
  return element;
}

function wrapped(page: Document, name: string, node: Node, attributes: Record<string, string> = {}): HTMLElement {
  const element = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(node);
  return element;
}

/* Where a paste joins the line of the cursor. The editor joins the first paragraph to it; a heading or a list would then
   be glued to the words before, so those begin a line of their own. */

import { type Node, Slice } from "@tiptap/pm/model";

export function standApart(slice: Slice, line: Node): Slice {
  if (!line.isTextblock || line.content.size === 0 || slice.content.childCount === 0) return slice;
  return new Slice(slice.content, 0, slice.content.childCount === 1 ? 0 : slice.openEnd);
}

/** What follows the cursor stays a line after a pasted list, and after paragraphs that came whole from elsewhere: the editor
    would join it to the last of them. One paragraph alone are words for the middle of a line. */
export function endApart(slice: Slice, textAfter: boolean, fromElsewhere: boolean): Slice {
  const last = slice.content.lastChild;
  if (!textAfter || !last || (last.isTextblock && !(fromElsewhere && slice.content.childCount > 1))) return slice;
  return new Slice(slice.content, slice.openStart, 0);
}

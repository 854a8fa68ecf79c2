/* What is cut off with an ellipsis is read whole under the pointer, wherever it stands. */

const CUT = ".el, .el2";
/** Those given a title here: their words may have changed since. */
const told = new WeakSet<HTMLElement>();

export function tellWhole({ target }: Event): void {
  const at = target instanceof Element ? target.closest<HTMLElement>(CUT) : null;
  if (!at || (at.title && !told.has(at))) return;
  const cut = at.scrollWidth > at.clientWidth || at.scrollHeight > at.clientHeight;
  if (cut) {
    at.title = at.textContent.trim();
    told.add(at);
  } else if (told.delete(at)) at.removeAttribute("title");
}

/* What comes near to being seen in what scrolls it. One watch for all of a scroller: a long list has hundreds of parts. */

/** How far beyond the edges is near, in px: about a window's height, so that scrolling shows no gaps. */
const NEAR = 800;

interface Watch {
  observer: IntersectionObserver;
  tell: Map<Element, (entry: IntersectionObserverEntry) => void>;
}
const watches = new WeakMap<Element, Watch>();

function scrollerOf(element: Element): Element {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (watches.has(each) || /auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return document.documentElement;
}

/** Tells of an element each time it comes near and goes far, and how it is at first; the function it gives back ends that. */
export function whenNear(element: Element, tell: (entry: IntersectionObserverEntry) => void): () => void {
  const scroller = scrollerOf(element);
  let watch = watches.get(scroller);
  if (!watch) {
    const told: Watch["tell"] = new Map();
    const root = scroller === document.documentElement ? null : scroller;
    const observer = new IntersectionObserver((entries) => entries.forEach((entry) => told.get(entry.target)?.(entry)), { root, rootMargin: `${NEAR}px 0px` });
    watches.set(scroller, (watch = { observer, tell: told }));
  }
  watch.tell.set(element, tell);
  watch.observer.observe(element);
  const { observer, tell: told } = watch;
  return () => {
    observer.unobserve(element);
    told.delete(element);
    if (told.size > 0) return;
    observer.disconnect();
    watches.delete(scroller);
  };
}

/* Coming for one part of a page: it stays in sight while what stands above it is still being read. */

const LONGEST = 1500;

export function arrive(part: HTMLElement, page: HTMLElement): () => void {
  const show = () => part.scrollIntoView({ block: "start" });
  const growing = new ResizeObserver(show);
  const stop = () => {
    growing.disconnect();
    clearTimeout(timer);
    for (const name of TOUCHES) removeEventListener(name, stop);
  };
  const TOUCHES = ["wheel", "keydown", "pointerdown"] as const;
  const timer = setTimeout(stop, LONGEST);
  for (const name of TOUCHES) addEventListener(name, stop, { once: true });
  part.focus({ preventScroll: true });
  growing.observe(page);
  show();
  return stop;
}

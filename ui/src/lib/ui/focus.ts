/* Where the focus goes when what held it is gone: it is never lost to the page as a whole. */

const STOPS = "a[href], button, input, select, textarea, [tabindex]";

/** The stop of Tab after `from`, or before it, that `may` be one; null if there is none that way. */
export function stopAfter(from: HTMLElement, back: boolean, may: (stop: HTMLElement) => boolean): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop === from || (stop.tabIndex >= 0 && !stop.matches(":disabled") && !stop.closest("[inert]")));
  const at = all.indexOf(from);
  const ahead = back ? all.slice(0, at).reverse() : all.slice(at + 1);
  return ahead.find((stop) => stop.getClientRects().length > 0 && may(stop)) ?? null;
}

/** Back to what opened it; if that is gone or was the page itself, to the list of the page. Leaves a focus alone that
    has found a place already. `gone` is what is being taken away. */
export function focusBack(opener: Element | null, gone?: Element | null): void {
  const now = document.activeElement;
  if (now && now !== document.body && now.isConnected && !gone?.contains(now)) return;
  // A page just come to has the focus on all of itself: then it was opened by its address.
  const usable = opener instanceof HTMLElement && opener.isConnected && !opener.matches("body, main");
  const list = document.querySelector<HTMLElement>('main [role="grid"], main [role="listbox"]');
  const back = usable ? (opener as HTMLElement) : (list ?? document.querySelector<HTMLElement>("main"));
  back?.focus({ preventScroll: true });
}

const ROW = 'li, tr, article, [role="row"]';
const ROUND = 30;
const PATIENCE = 1200;

/** Asked before something goes away, while `held` has the focus or has opened it: what comes back is called
    afterwards, and once the focus is lost it goes to `held` again or, if that is gone too, to what stood beside: the
    same button of the next row, else of the one before, else the nearest stop. */
export function besideFocus(held: Element | null = document.activeElement): () => void {
  const known = held instanceof HTMLElement && held !== document.body;
  const row = known ? held.closest<HTMLElement>(ROW) : null;
  const scope = known ? held.closest<HTMLElement>('[role="dialog"], main') : null;
  const rows = known && row ? inRowsBeside(held, row) : [];
  const stops = [...(known && scope ? stopsBeside(held, scope) : []), scope, document.querySelector<HTMLElement>("main")];
  return () => {
    const until = Date.now() + PATIENCE;
    // What it comes to first may itself go a moment later, when the page has read what was changed.
    const look = (): void => {
      if (document.activeElement === document.body) place([known ? held : null, ...(row?.isConnected ? [] : rows), ...stops]);
      if (Date.now() < until) setTimeout(look, ROUND);
    };
    look();
  };
}

/** On the first of them that takes it. */
function place(near: readonly (HTMLElement | null)[]): void {
  for (const one of near) {
    if (one?.isConnected && one.getClientRects().length > 0) one.focus();
    if (document.activeElement !== document.body) return;
  }
}

function inRowsBeside(held: HTMLElement, row: HTMLElement): HTMLElement[] {
  const all = [...(row.parentElement?.children ?? [])].filter((one) => one.tagName === row.tagName);
  const at = all.indexOf(row);
  if (held === row) return [...all.slice(at + 1), ...all.slice(0, at).reverse()] as HTMLElement[];
  const place = [...row.querySelectorAll("button")].indexOf(held as HTMLButtonElement);
  const sameOf = (one: Element) => {
    const buttons = [...one.querySelectorAll("button")];
    return buttons[place] ?? buttons.at(-1);
  };
  return [...all.slice(at + 1, at + 2), ...all.slice(0, at).reverse()].map(sameOf).filter((one) => one !== undefined);
}

function stopsBeside(held: HTMLElement, scope: HTMLElement): HTMLElement[] {
  const all = [...scope.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop === held || (stop.tabIndex >= 0 && !stop.closest("[inert]")));
  const at = all.indexOf(held);
  return [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0)).reverse()];
}

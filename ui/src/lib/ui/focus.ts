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

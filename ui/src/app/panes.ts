/* F6 and Shift F6 walk through the panes of the window: whatever is marked `data-pane`, in the order it is drawn. */

export function focusPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter(
    // A pane made of panes (the whole page around a desk) is no stop of its own.
    (pane) => pane.offsetParent !== null && !pane.querySelector("[data-pane]"),
  );
  if (panes.length === 0) return;
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes[(here + step + panes.length) % panes.length];
  if (next) focusInto(next);
}

/** What is current in the pane, else the first thing that takes focus, else the pane itself. */
function focusInto(pane: HTMLElement): void {
  const target =
    pane.querySelector<HTMLElement>("[aria-current], [data-pane-start]") ??
    pane.querySelector<HTMLElement>("a[href], button:not(:disabled), input, textarea, [tabindex='0']:not(:disabled)");
  if (target) {
    target.focus();
    return;
  }
  pane.tabIndex = -1;
  pane.focus();
}

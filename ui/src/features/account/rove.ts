/* J K and the arrows walk through the rows of a small table or list: through whatever is marked `data-rove`. */

import { prefs } from "$lib/prefs.svelte";

export function rove(node: HTMLElement) {
  const onkeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement) || !event.target.matches("[data-rove]")) return;
    const letters = prefs.now.single_keys;
    const step = event.key === "ArrowDown" || (letters && event.code === "KeyJ") ? 1 : event.key === "ArrowUp" || (letters && event.code === "KeyK") ? -1 : 0;
    if (step === 0) return;
    const stops = [...node.querySelectorAll<HTMLElement>("[data-rove]")];
    const next = stops[stops.indexOf(event.target) + step];
    event.preventDefault();
    event.stopPropagation();
    next?.focus();
  };
  node.addEventListener("keydown", onkeydown);
  return { destroy: () => node.removeEventListener("keydown", onkeydown) };
}

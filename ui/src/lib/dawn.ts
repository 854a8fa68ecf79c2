/* A window may stay open over midnight: what was counted to yesterday is then read anew. */

import { localIso } from "$lib/i18n";

/** A machine that slept wakes with its timers late; a minute is soon enough for a date. */
const EVERY = 60_000;

/** Calls when the local date has changed; returns the way to stop. */
export function watchDay(ondawn: () => void): () => void {
  let day = localIso(new Date());
  const look = (): void => {
    const now = localIso(new Date());
    if (now === day) return;
    day = now;
    ondawn();
  };
  const timer = setInterval(look, EVERY);
  document.addEventListener("visibilitychange", look);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", look);
  };
}

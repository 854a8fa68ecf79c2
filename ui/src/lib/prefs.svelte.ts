/* What the person chose for the program itself: language, theme, zoom, single-letter keys, pinned accounts.
   Applied at once, written behind. */

import type { Prefs } from "./bindings";
import { call } from "./call";
import { setZoom } from "./host";
import { asUiLanguage, language, ofSystem } from "./i18n";

/** Percent. */
const ZOOM = { min: 50, max: 200, step: 10 };
const LAST_THEME = "redbook-theme";

class Preferences {
  #now = $state<Prefs>({ language: null, theme: "system", zoom: 100, single_keys: true, pinned: [] });
  #dark = window.matchMedia?.("(prefers-color-scheme: dark)");

  constructor() {
    this.#dark?.addEventListener("change", () => this.#apply());
    // The first paint comes before the preferences are read; the last theme is remembered so that it doesn't flash.
    document.documentElement.dataset.theme = localStorage.getItem(LAST_THEME) ?? this.theme;
  }

  get now(): Readonly<Prefs> {
    return this.#now;
  }

  async load(): Promise<void> {
    this.#now = await call("prefs_get", {});
    this.#apply();
  }

  /** Shown first, then written. If writing fails the choice holds for this session, which harms nobody. */
  set(changes: Partial<Prefs>): void {
    this.#now = { ...this.#now, ...changes };
    this.#apply();
    void call("prefs_set", $state.snapshot(this.#now)).catch(() => undefined);
  }

  zoomBy(steps: number): void {
    const zoom = steps === 0 ? 100 : this.#now.zoom + steps * ZOOM.step;
    this.set({ zoom: Math.min(ZOOM.max, Math.max(ZOOM.min, zoom)) });
  }

  get theme(): "light" | "dark" {
    if (this.#now.theme !== "system") return this.#now.theme;
    return this.#dark?.matches ? "dark" : "light";
  }

  #apply(): void {
    const root = document.documentElement;
    root.dataset.theme = this.theme;
    localStorage.setItem(LAST_THEME, this.theme);
    void setZoom(this.#now.zoom / 100);
    language.set(asUiLanguage(this.#now.language) ?? ofSystem());
  }
}

export const prefs = new Preferences();

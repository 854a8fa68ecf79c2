/* Commands of the shell itself. Features add theirs in feature.ts and, while a page is open, by `useCommands`. */

import ArrowLeft from "@lucide/svelte/icons/arrow-left";
import ArrowRight from "@lucide/svelte/icons/arrow-right";
import BookOpen from "@lucide/svelte/icons/book-open";
import Keyboard from "@lucide/svelte/icons/keyboard";
import Languages from "@lucide/svelte/icons/languages";
import Moon from "@lucide/svelte/icons/moon";
import Redo from "@lucide/svelte/icons/redo-2";
import Search from "@lucide/svelte/icons/search";
import Settings from "@lucide/svelte/icons/settings";
import Sun from "@lucide/svelte/icons/sun";
import Undo from "@lucide/svelte/icons/undo-2";
import ZoomIn from "@lucide/svelte/icons/zoom-in";
import type { Command } from "$lib/commands.svelte";
import { platform } from "$lib/host";
import { LANGUAGES, language, t } from "$lib/i18n";
import { prefs } from "$lib/prefs.svelte";
import { router } from "$lib/router.svelte";
import { redo, undo } from "$lib/undo";
import { workspace } from "$lib/workspace.svelte";
import { features, places } from "./features";
import { focusPane } from "./panes";
import { shell } from "./shell.svelte";

export function globalCommands(): Command[] {
  return [...(workspace.info ? inWorkspace() : []), ...always()];
}

function inWorkspace(): Command[] {
  return [
    { id: "shell.palette", label: t("shell-search"), icon: Search, keys: "mod+k", hidden: true, run: () => shell.toggle("palette") },
    ...places.map((place): Command => ({
      id: `go.${place.id}`,
      label: place.label(),
      icon: place.icon,
      keys: place.keys,
      group: "open",
      run: () => router.go(place.path),
    })),
    { id: "go.settings", label: t("shell-settings"), icon: Settings, group: "open", run: () => router.go("/settings") },
    { id: "edit.undo", label: t("kit-undo"), icon: Undo, keys: "mod+z", inFields: false, run: () => void undo() },
    { id: "edit.redo", label: t("shell-redo"), icon: Redo, keys: "mod+shift+z", inFields: false, run: () => void redo() },
    { id: "workspace.close", label: t("shell-other-workspace"), icon: BookOpen, run: () => void workspace.close() },
    ...features.flatMap((feature) => feature.commands?.() ?? []),
  ];
}

function always(): Command[] {
  const dark = prefs.theme === "dark";
  // On a Mac these keys step over words while one types.
  const inFields = platform !== "mac";
  return [
    { id: "shell.keys", label: t("shell-all-keys"), icon: Keyboard, keys: "?", run: () => shell.toggle("keys") },
    { id: "go.back", label: t("shell-back"), icon: ArrowLeft, keys: "alt+left", hidden: true, inFields, run: () => router.back() },
    { id: "go.forward", label: t("shell-forward"), icon: ArrowRight, keys: "alt+right", hidden: true, inFields, run: () => router.forward() },
    { id: "pane.next", label: t("shell-pane-next"), keys: "f6", hidden: true, run: () => focusPane(1) },
    { id: "pane.previous", label: t("shell-pane-previous"), keys: "shift+f6", hidden: true, run: () => focusPane(-1) },
    {
      id: "view.theme",
      label: t(dark ? "shell-theme-light" : "shell-theme-dark"),
      icon: dark ? Sun : Moon,
      run: () => prefs.set({ theme: dark ? "light" : "dark" }),
    },
    ...LANGUAGES.filter((code) => code !== language.code).map((code): Command => ({
      id: `view.language.${code}`,
      label: t("shell-language-switch", { code }),
      icon: Languages,
      run: () => prefs.set({ language: code }),
    })),
    { id: "view.zoom-in", label: t("shell-zoom-in"), icon: ZoomIn, run: () => prefs.zoomBy(1) },
    { id: "view.zoom-out", label: t("shell-zoom-out"), icon: ZoomIn, run: () => prefs.zoomBy(-1) },
    { id: "view.zoom-reset", label: t("shell-zoom-reset"), icon: ZoomIn, run: () => prefs.zoomBy(0) },
  ];
}

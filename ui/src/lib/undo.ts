/* Undo instead of "Are you sure?": after a change, `toaster.show(t("account-deleted"), undoAction())`. */

import { call } from "./call";
import { CallError } from "./error";
import { explain, hasText, t } from "./i18n";
import { toaster, type ToastAction } from "./ui/toaster.svelte";

export function undoAction(): ToastAction {
  return { label: t("kit-undo"), keys: "mod+z", run: undo };
}

export function undo(): Promise<void> {
  return step("undo");
}

export function redo(): Promise<void> {
  return step("redo");
}

async function step(name: "undo" | "redo"): Promise<void> {
  try {
    const { op } = await call(name, {});
    const id = `op-${op.replaceAll("_", "-")}`;
    const what = hasText(id) ? t(id) : t("shell-change");
    const again: ToastAction | undefined = name === "undo" ? { label: t("shell-redo"), keys: "mod+shift+z", run: redo } : undoAction();
    toaster.show(t("shell-undone", { way: name, what }), again);
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
  }
}

/* Undo instead of "Are you sure?": after a change, `toaster.show(t("account-deleted"), undoAction())`. */

import { call } from "./call";
import { CallError } from "./error";
import { explain, hasText, t } from "./i18n";
import { toaster, type ToastAction } from "./ui/toaster.svelte";

/** What was taken back or done again, in words, where the page knows more than the name of the operation. */
export type Telling = (op: string) => Promise<string | null>;

export function undoAction(telling?: Telling): ToastAction {
  return { label: t("kit-undo"), keys: "mod+z", run: () => undo(telling) };
}

export function undo(telling?: Telling): Promise<void> {
  return step("undo", telling);
}

export function redo(telling?: Telling): Promise<void> {
  return step("redo", telling);
}

async function step(name: "undo" | "redo", telling?: Telling): Promise<void> {
  try {
    const { op } = await call(name, {});
    const id = `op-${op.replaceAll("_", "-")}`;
    const what = (await telling?.(op).catch(() => null)) ?? (hasText(id) ? t(id) : t("shell-change"));
    const again: ToastAction | undefined = name === "undo" ? { label: t("shell-redo"), keys: "mod+shift+z", run: () => redo(telling) } : undoAction(telling);
    toaster.show(t("shell-undone", { way: name, what }), again);
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
  }
}

/* Words pasted or typed into a field: taken in whole or not at all, never cut in silence. */

import { t } from "./i18n";
import { toaster } from "./ui/toaster.svelte";

type Typed = HTMLInputElement | HTMLTextAreaElement;

const isTyped = (target: EventTarget | null): target is Typed => target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** For the whole window: what is longer than the field has room for is refused, and the limit told. */
export function takeWhole(event: ClipboardEvent): void {
  const field = event.target;
  if (!isTyped(field) || field.readOnly || field.disabled || field.maxLength < 0) return;
  const text = event.clipboardData?.getData("text/plain") ?? "";
  // A field of one line leaves line ends out; around the words they are no loss.
  const pasted = field instanceof HTMLInputElement ? text.trim().replace(/[\r\n]+/gu, "") : text.replace(/\r\n/gu, "\n");
  if (fits(field, pasted)) return;
  event.preventDefault();
  event.stopPropagation();
  toaster.show(t("kit-paste-too-long", { limit: field.maxLength }));
}

/** For the whole window: a key that finds no room any more says why nothing comes of it. */
export function tellFull(event: InputEvent): void {
  const field = event.target;
  if (event.inputType !== "insertText" || !isTyped(field) || field.maxLength < 0 || fits(field, event.data ?? "")) return;
  const text = t("kit-field-full", { limit: field.maxLength });
  // Said once, not at every key of a word.
  if (toaster.current?.text !== text) toaster.show(text);
}

function fits(field: Typed, text: string): boolean {
  const kept = field.value.length - ((field.selectionEnd ?? 0) - (field.selectionStart ?? 0));
  return kept + text.length <= field.maxLength;
}

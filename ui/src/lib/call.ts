/* The one way from the UI to the program. Names and shapes come from the generated bindings. */

import type { Commands } from "./bindings";
import { applyChanges } from "./cache";
import { CallError } from "./error";
import { send } from "./host";
import { saving } from "./saving.svelte";
import { toaster } from "./ui/toaster.svelte";

export type Name = keyof Commands;
export type Req<K extends Name> = Commands[K]["req"];
export type Res<K extends Name> = Commands[K]["res"];

/** Runs a command and refreshes what it changed. Fails with a CallError. */
export async function call<K extends Name>(name: K, req: Req<K>): Promise<Res<K>> {
  const { value, changes } = await send(name, req);
  if (changes.length > 0) {
    saving.done();
    applyChanges(changes);
    toaster.overtaken();
  }
  return value as Res<K>;
}

/** Like `call`, for what the user typed: a failure to reach the disk also raises the standing bar with
    Retry, so that no text is lost silently. Mistakes in the text itself go to the field as usual. */
export async function write<K extends Name>(name: K, req: Req<K>): Promise<Res<K>> {
  const subject = `${name} ${String((req as { id?: unknown }).id)}`;
  try {
    const value = await call(name, req);
    saving.done();
    saving.settle(subject);
    return value;
  } catch (thrown) {
    const error = CallError.from(thrown);
    if (isStorageFailure(error)) saving.fail({ subject, error, retry: () => write(name, req) });
    // The disk answered, and the field says what is wrong: there is nothing left to try again.
    else saving.settle(subject);
    throw error;
  }
}

const STORAGE_FAILURES = new Set(["disk_full", "io_failed", "workspace_locked", "workspace_damaged", "internal"]);

export function isStorageFailure(error: CallError): boolean {
  return STORAGE_FAILURES.has(error.code);
}

/* What is done at once, with Undo instead of a question. */

import { call, type Name, type Req, type Res } from "$lib/call";
import { CallError } from "$lib/error";
import { explain, t } from "$lib/i18n";
import { toaster } from "$lib/ui";
import { besideFocus } from "$lib/ui/focus";
import { undoAction } from "$lib/undo";

type Deletion = Extract<Name, `${string}_delete`>;

/** Deletes and offers to take it back; a refusal is said in the same place. The focus goes on to what stood beside. */
export async function remove<K extends Deletion>(name: K, id: string, said: string): Promise<boolean> {
  const goOn = besideFocus();
  try {
    await call(name, { id } as Req<K>);
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
    return false;
  }
  goOn();
  toaster.show(said, undoAction());
  return true;
}

/** Runs a command; what fails is said in a toast, and null comes back. */
export async function attempt<K extends Name>(name: K, req: Req<K>): Promise<Res<K> | null> {
  try {
    return await call(name, req);
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
    return null;
  }
}

/* Answers commands from memory. `answers` replaces or adds commands; a CallError thrown there fails the call. */

import type { Commands, Prefs, WorkspaceInfo } from "$lib/bindings";
import { CallError } from "$lib/error";
import { setTransport, type Change } from "$lib/host";

type Name = keyof Commands;
type Answers = { [K in Name]?: (req: Commands[K]["req"]) => Commands[K]["res"] | Promise<Commands[K]["res"]> };

export const WORKSPACE: WorkspaceInfo = {
  path: "/books/tarvena.redbook",
  name: "Tarvena sales",
  language: "en",
  currency: "EUR",
  time_zone: "Europe/Sofia",
  accounts: 12,
  proposals: 5,
  saved_at: "2026-11-21T09:42:00Z",
};
const PREFS: Prefs = { language: "en", theme: "light", zoom: 100, single_keys: true, pinned: [] };

export interface Fake {
  calls: { name: string; req: unknown }[];
  /** What the next answer says has changed. */
  changes: Change[];
}

export function fakeTransport(answers: Answers = {}): Fake {
  const fake: Fake = { calls: [], changes: [] };
  let prefs = PREFS;
  const known: Record<string, (req: never) => unknown> = {
    prefs_get: () => prefs,
    prefs_set: (next: Prefs) => (prefs = next),
    workspace_info: () => ({ open: WORKSPACE, refused: null }),
    workspace_recent: () => ({ items: [] }),
    workspace_default_folder: () => ({ folder: "/books" }),
    search: () => ({ items: [] }),
    ...(answers as Record<string, (req: never) => unknown>),
  };
  setTransport(async (name, req) => {
    fake.calls.push({ name, req });
    const answer = known[name];
    if (!answer) throw new CallError("unknown_command", { name });
    const answered = answer(req as never);
    // Without a turn more for those who answer at once.
    const value = answered instanceof Promise ? await answered : answered;
    const { changes } = fake;
    fake.changes = [];
    return { value, changes };
  });
  return fake;
}

/* Two windows on one proposal: which things both of them changed in the same place. */

import { t } from "$lib/i18n";
import { toaster } from "$lib/ui";
import { blockName } from "./blocks";
import type { Desk } from "./desk.svelte";
import type { Draft } from "./draft.svelte";

export interface Conflict {
  /** What it is called: the block's name, "the reader's edition", "prices and dates". */
  name: string;
  draft: Draft<unknown>;
}

export function conflictsOf(desk: Desk): Conflict[] {
  const all: [string, unknown][] = [
    [t("desk-conflict-proposal"), desk.proposal],
    ...desk.editions.map(({ reader, draft }): [string, unknown] => [t("desk-conflict-edition", { reader }), draft]),
    ...[...desk.blocks.values()].map(({ draft }): [string, unknown] => [blockName(draft.facts, desk.language), draft]),
  ];
  return all.map(([name, draft]) => ({ name, draft: draft as Draft<unknown> })).filter(({ draft }) => draft.theirs !== null);
}

/** The desk is left before anybody has chosen: the disk keeps theirs, mine is one click away. */
export function offerUnsaved(desk: Desk): void {
  const [first, ...others] = conflictsOf(desk);
  if (!first) return;
  toaster.show(t("desk-conflict-left", { name: first.name, others: others.length }), {
    label: t("desk-conflict-mine"),
    run: () => Promise.all([first, ...others].map(({ draft }) => draft.keepMine())),
  });
}

/** Shows theirs; mine comes back through the toast. */
export function takeTheirs({ name, draft }: Conflict): void {
  const mine = draft.takeTheirs();
  toaster.show(t("desk-conflict-taken", { name }), { label: t("desk-conflict-back"), run: () => draft.set(mine) });
}

/* What is sent when a step is done: the note, and with it the contact, if there was one. */

import type { ContactKind, Id, TaskDoneReq, TaskRow } from "$lib/bindings";

export interface DoneDraft {
  on: string;
  note: string;
  /** Null: no contact, the step was done without one. */
  contact: ContactKind | null;
  people: Id[];
}

const KINDS: Partial<Record<TaskRow["facts"]["kind"], ContactKind>> = {
  check_arrival: "call",
  ask_next_step: "call",
  ask_urgency: "call",
  agree_interim: "call",
};

/** A step with a script is a call, as a rule; anything else may be done alone. */
export function draftOf(task: TaskRow, readers: readonly Id[], today: string): DoneDraft {
  const person = task.facts.person_id;
  const [only] = readers.length === 1 ? readers : [];
  const people = person ? [person] : only ? [only] : [];
  return { on: today, note: "", contact: KINDS[task.facts.kind] ?? null, people };
}

export function doneRequest(id: Id, task: TaskRow, draft: DoneDraft): TaskDoneReq {
  const note = draft.note.trim();
  const contact = draft.contact
    ? { kind: draft.contact, held_on: draft.on, people: draft.people, by: task.facts.owner_id, summary: note, commitment: "", commitment_due: null }
    : null;
  return { id, version: task.version, on: draft.on, note, contact };
}

/** Open ones by day, then what was done. */
export function inOrder(tasks: readonly TaskRow[]): TaskRow[] {
  return tasks.toSorted((a, b) => a.facts.due.localeCompare(b.facts.due));
}

export const isOpen = ({ state }: Pick<TaskRow, "state">): boolean => state !== "done" && state !== "skipped";

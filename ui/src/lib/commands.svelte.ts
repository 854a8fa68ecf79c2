/* Every command of the program, in one list: the palette shows it, keys run it, "?" explains it.

   A feature lists what always works in its feature.ts; a page adds what works while it is open:

     useCommands(() => [{ id: "proposal.export", label: t("proposal-export"), keys: "mod+e", run }]) */

import type { IconComponent } from "$lib/ui/types";

export interface Command {
  /** "noun.verb" */
  id: string;
  label: string;
  icon?: IconComponent;
  /** "mod+e", "n", "g a". */
  keys?: string;
  /** Group in the palette: a place to open or a thing to do (default). */
  group?: "open" | "do";
  /** A second, quieter line: "now 18 December". */
  detail?: string;
  /** Other words people may type for it. */
  words?: string;
  /** Not shown in the palette: keys that make sense only where the cursor is. */
  hidden?: boolean;
  /** False: leave the combination to fields while the cursor is in one (undo, for example). */
  inFields?: boolean;
  run: () => void;
}

class CommandRegistry {
  // Plain on purpose: while a page goes, a signal read in its clean-up still has the value from before the next
  // page came, and writing that back would lose the commands of the new page.
  #sources: readonly (() => readonly Command[])[] = [];
  #changes = 0;
  #version = $state(0);

  /** What was added last comes first: an open page goes before the whole program. */
  get all(): Command[] {
    void this.#version;
    return this.#sources.toReversed().flatMap((source) => source());
  }

  add(source: () => readonly Command[]): () => void {
    this.#set([...this.#sources, source]);
    return () => this.#set(this.#sources.filter((other) => other !== source));
  }

  #set(sources: readonly (() => readonly Command[])[]): void {
    this.#sources = sources;
    this.#version = ++this.#changes;
  }

  run(id: string): void {
    this.all.find((command) => command.id === id)?.run();
  }
}

export const commands = new CommandRegistry();

/** Adds commands for as long as the calling component lives. */
export function useCommands(source: () => readonly Command[]): void {
  $effect.pre(() => commands.add(source));
}

/* What a feature tells the shell about itself. Each features/<noun>/feature.ts has
   `export default { … } satisfies Feature`; the shell finds it there, no list needs editing. */

import type { Component } from "svelte";
import type { Command } from "./commands.svelte";
import type { Params } from "./route";
import type { IconComponent } from "./ui/types";

/** Every page gets the parameters of its address; the query is `router.query`. */
export interface PageProps {
  params: Params;
}

export interface Route {
  /** "/account/:id/:tab?" */
  path: string;
  /** A page takes `PageProps`, or nothing at all; the type of a lazy module cannot say "either". */
  page: () => Promise<{ default: Component<any> }>;
  /** Which place of the sidebar the ribbon marks. */
  place?: string;
  /** `page`: beside the sidebar. `columns`: the same, but in a narrow window beside the rail, because the page has a
      list of its own at the left. `desk`: beside the narrow rail. `bare`: the whole window. */
  frame?: "page" | "columns" | "desk" | "bare";
}

export interface Place {
  id: string;
  label: () => string;
  icon: IconComponent;
  path: string;
  /** "g a" */
  keys: string;
  /** From top to bottom. */
  order: number;
  /** How many things wait there; read reactively. */
  count?: () => number | undefined;
}

export interface Feature {
  routes: readonly Route[];
  places?: readonly Place[];
  /** Commands that work everywhere in an open workspace. Pages add their own with `useCommands`. */
  commands?: () => readonly Command[];
}

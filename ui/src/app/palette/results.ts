/* What the palette offers for what was typed: places and records to open, things to do, words found in texts. */

import type { SearchHit } from "$lib/bindings";
import type { Command } from "$lib/commands.svelte";
import { matches } from "$lib/ui/search";

export interface Scope {
  id: string;
  name: string;
}
export interface Results {
  open: (Command | SearchHit)[];
  do: Command[];
  text: SearchHit[];
}

const DO_LIMIT = 8;
/** Fields that name one record, as its title does. */
const ADDRESSES = new Set(["legal_name", "number", "tax_id", "website", "email", "phone"]);

export function results(typed: string, commands: readonly Command[], hits: readonly SearchHit[], scope: Scope | null): Results {
  const text = typed.trim();
  const shown = commands.filter((command) => !command.hidden && fits(command, text));
  const own = hits.filter((hit) => scope === null || hit.account_id === scope.id || hit.id === scope.id);
  return {
    // In one account, the whole program's places and unasked-for commands are not what is looked for.
    open: [...own.filter(isNamed), ...(scope ? [] : shown.filter(({ group }) => group === "open"))],
    do: scope && !text ? [] : shown.filter(({ group }) => group !== "open").slice(0, text ? DO_LIMIT * 2 : DO_LIMIT),
    text: own.filter((hit) => !isNamed(hit)),
  };
}

/** Called or addressed as what was typed, not only a text that says so. */
function isNamed(hit: SearchHit): boolean {
  return hit.kind !== "note" && (hit.found === null || ADDRESSES.has(hit.found.field));
}

function fits(command: Command, text: string): boolean {
  return text === "" || matches(`${command.label} ${command.detail ?? ""} ${command.words ?? ""}`, text);
}

export function isHit(item: Command | SearchHit): item is SearchHit {
  return "kind" in item;
}

/** The account a record belongs to, to narrow the search to it. */
export function accountOf(hit: SearchHit): string | null {
  return hit.kind === "account" ? hit.id : hit.account_id;
}

/** Where a found record is shown. */
export function addressOf(hit: SearchHit): { path: string; query?: Record<string, string> } {
  switch (hit.kind) {
    case "account":
      return { path: `/account/${hit.id}` };
    case "person":
      return { path: `/account/${hit.account_id ?? ""}/people`, query: { person: hit.id } };
    case "proposal":
      return { path: `/proposal/${hit.id}` };
    case "opportunity":
      return { path: `/opportunity/${hit.id}` };
    case "library":
      return { path: "/library", query: { entry: hit.id } };
    case "member":
      return { path: "/settings/team" };
    default:
      return { path: `/account/${hit.account_id ?? ""}/history`, query: { note: hit.id } };
  }
}

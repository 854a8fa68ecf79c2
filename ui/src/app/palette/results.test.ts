import { describe, expect, it } from "vitest";
import type { SearchHit } from "$lib/bindings";
import type { Command } from "$lib/commands.svelte";
import { accountOf, addressOf, results } from "./results";

const hit = (kind: string, id: string, account_id: string | null): SearchHit => ({ kind, id, account_id, title: id, snippet: "", found: null });
const command = (id: string, label: string, more: Partial<Command> = {}): Command => ({ id, label, run: () => undefined, ...more });

const commands = [
  command("go.accounts", "Accounts", { group: "open" }),
  command("account.new", "New account"),
  command("pane.next", "Next pane", { hidden: true }),
];
const hits = [hit("account", "A", null), hit("person", "P", "A"), hit("note", "N", "B")];

describe("palette", () => {
  it("keeps records, things to do and text apart", () => {
    const shown = results("acc", commands, hits, null);
    expect(shown.open.map(({ id }) => id)).toEqual(["A", "P", "go.accounts"]);
    expect(shown.do.map(({ id }) => id)).toEqual(["account.new"]);
    expect(shown.text.map(({ id }) => id)).toEqual(["N"]);
  });

  it("puts a command before a record that only mentions its words", () => {
    const mentions: SearchHit = { ...hit("proposal", "R", "A"), found: { field: "text", pieces: [{ text: "account", hit: true }] } };
    const shown = results("acc", commands, [mentions], null);
    expect(shown.open.map(({ id }) => id), "a text that says the word isn't called so").toEqual(["go.accounts"]);
    expect(shown.text.map(({ id }) => id)).toEqual(["R"]);
    const numbered = results("tr-2026", commands, [{ ...mentions, found: { field: "number", pieces: [] } }], null);
    expect(numbered.open.map(({ id }) => id), "its number is its name").toEqual(["R"]);
  });

  it("narrows to one account", () => {
    const shown = results("", commands, hits, { id: "A", name: "A" });
    expect(shown.open.map(({ id }) => id)).toEqual(["A", "P"]);
    expect(shown.text).toEqual([]);
    expect(shown.do).toEqual([]);
  });

  it("knows where each record is shown", () => {
    expect(addressOf(hit("person", "P", "A"))).toEqual({ path: "/account/A/people", query: { person: "P" } });
    expect(addressOf(hit("proposal", "R", "A"))).toEqual({ path: "/proposal/R" });
    expect(accountOf(hit("account", "A", null))).toBe("A");
    expect(accountOf(hit("note", "N", "B"))).toBe("B");
  });
});

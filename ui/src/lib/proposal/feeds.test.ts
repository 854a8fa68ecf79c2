import { describe, expect, it } from "vitest";
import type { FeedPlace, FeedRow } from "$lib/bindings";
import { elsewhereOf, feedsFor, hereOf, stateOf } from "./feeds";

const into = (edition_id: string | null, facts: Partial<FeedPlace> = {}): FeedPlace => ({ edition_id, block_id: edition_id && `b-${edition_id}`, changed: false, edited: false, gone: false, ...facts });
const row = (title: string, fits: string[], ...places: FeedPlace[]): FeedRow => ({ source: { kind: "problem", id: title }, title, detail: "", amount: null, fits, into: places });
const director = { id: "d", reader: "director" as const, blocks: ["shared"] };
const finance = { id: "f", reader: "finance" as const, blocks: [] };

describe("what the dossier can say", () => {
  it("stands in an edition by its block, in finance by its row of the calculation", () => {
    const damage = row("damage", ["d", "f"], into(null));
    expect(stateOf(damage, director)).toBe("open");
    expect(stateOf(damage, finance)).toBe("in");
    expect(hereOf(damage, finance)?.block_id).toBeNull();
  });

  it("stands in every edition that shows a shared block of it", () => {
    const proofs = row("proofs", ["d", "f"], into(null, { block_id: "shared" }));
    expect([stateOf(proofs, director), stateOf(proofs, finance)]).toEqual(["in", "open"]);
  });

  it("is listed for whom it is made, what wants an answer first", () => {
    const rows = [row("in", ["d"], into("d")), row("open", ["d"]), row("other", ["f"]), row("gone", [], into("d", { gone: true })), row("changed", ["d"], into("d", { changed: true }))];
    expect(feedsFor(rows, director).map(({ title }) => title)).toEqual(["changed", "gone", "open", "in"]);
    expect(feedsFor(rows, finance).map(({ title }) => title)).toEqual(["other"]);
  });

  it("says who else reads it", () => {
    expect(elsewhereOf(row("x", ["d"], into("d"), into("h"), into(null)), director)).toEqual(["h"]);
  });
});

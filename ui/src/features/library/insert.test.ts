import { describe, expect, it } from "vitest";
import type { ProposalDesk } from "$lib/bindings";
import { editionsOf, placesOf } from "./insert";

const block = (id: string, kind: string) => ({ id, content: { kind } });
const desk = {
  editions: [
    { person: "Henrik Solberg", edition: { id: "e", facts: { reader: "director", language: "en", layout: ["a", "b", "p", "x"].map((block_id) => ({ block_id, new_page: false })) } } },
    { person: null, edition: { id: "f", facts: { reader: "hr", language: "bg", layout: [] } } },
  ],
  blocks: [block("a", "text"), block("b", "team"), block("p", "prepared_by"), block("x", "expiry")],
} as unknown as ProposalDesk;

describe("where an entry goes", () => {
  it("is an edition, with the one it is written for", () => {
    expect(editionsOf(desk).map(({ name, language }) => [name, language])).toEqual([["Henrik Solberg", "en"], ["", "bg"]]);
  });

  it("is between blocks, never behind the expiry, as a rule before who prepared it", () => {
    const places = placesOf(desk, "e", ({ kind }) => kind);
    expect(places.map(({ index, after }) => [index, after])).toEqual([[0, null], [1, "text"], [2, "team"], [3, "prepared_by"]]);
    expect(places.find(({ usual }) => usual)?.index).toBe(2);
  });

  it("is at the beginning of an edition that has nothing", () => {
    expect(placesOf(desk, "f", ({ kind }) => kind)).toEqual([{ value: "0", index: 0, after: null, usual: true }]);
  });
});

import { expect, it } from "vitest";
import type { Readiness } from "$lib/bindings";
import { elsewhere, groupFindings, groupText } from "./findings";

const found = (code: string, edition_id: string | null, block_id: string | null = null) => ({ code, args: {}, block_id, reader: null, edition_id }) as Readiness;
const editions = [
  { id: "d", reader: "director" as const, person: "Henrik Solberg", personal: false },
  { id: "h", reader: "hr" as const, person: null, personal: false },
  { id: "f", reader: "finance" as const, person: null, personal: false },
  { id: "p", reader: "hr" as const, person: "Ivo Stanev", personal: true },
];

it("puts what the reader would notice first and counts the places of one block as one", () => {
  const groups = groupFindings([
    found("claim_without_source", "d", "a"),
    found("placeholder_left", "d", "b"),
    found("team_missing", "d"),
    found("placeholder_left", "d", "b"),
  ]);
  expect(groups.map(({ first, count, seen }) => [first.code, count, seen])).toEqual([
    ["placeholder_left", 2, true],
    ["claim_without_source", 1, false],
    ["team_missing", 1, false],
  ]);
});

it("says the same of several blocks in one row that knows them all", () => {
  const groups = groupFindings([
    found("claim_without_source", "d", "a"),
    found("claim_without_source", "d", "b"),
    found("claim_without_source", "d", "b"),
    found("text_overflow", "d", "a"),
    found("text_overflow", "d", "b"),
  ]);
  expect(
    groups.map(({ first, count, blocks }) => [first.code, count, blocks]),
    "other findings stand alone, each with its own remedy",
  ).toEqual([
    ["text_overflow", 1, ["a"]],
    ["text_overflow", 1, ["b"]],
    ["claim_without_source", 3, ["a", "b"]],
  ]);
});

it("counts a shared block in each edition that shows it", () => {
  const groups = groupFindings([found("placeholder_left", "d", "a"), found("placeholder_left", "d", "a"), found("placeholder_left", "f", "a")]);
  expect(groups.map(({ first, count }) => [first.edition_id, count]), "each edition is mended, and opened, by itself").toEqual([["d", 2], ["f", 1]]);
});

it("says a group in one sentence, with the names of its blocks where they are known", () => {
  const [places] = groupFindings([found("placeholder_left", "d", "a"), found("placeholder_left", "d", "a")]);
  expect(places && groupText(places, () => "Offer")).toBe("Offer: 2 places to fill in.");
  expect(places && groupText(places), "a list of versions knows no names of blocks").toBe("2 places to fill in.");
});

it("counts what waits in the other editions, each by its name", () => {
  const all = [
    found("no_lines", null),
    found("team_missing", "d"),
    found("placeholder_left", "f", "a"),
    found("placeholder_left", "f", "a"),
    found("proofs_missing", "f"),
    found("proofs_missing", "p"),
  ];
  expect(elsewhere(all, editions, "d")).toEqual([
    { id: "f", reader: "finance", person: null, place: "finance", count: 2 },
    { id: "p", reader: "hr", person: "Ivo Stanev", place: "p", count: 1 },
  ]);
  expect(elsewhere(all, editions, "p").map(({ reader, count }) => [reader, count])).toEqual([
    ["director", 1],
    ["finance", 2],
  ]);
});

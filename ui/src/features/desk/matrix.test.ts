import { describe, expect, it } from "vitest";
import type { EditionCoverage, ReaderCriterion } from "$lib/bindings";
import { argumentsOf, matrixOf } from "./matrix";

const criterion = (id: string, change: Partial<ReaderCriterion> = {}): ReaderCriterion => ({
  id,
  text: id,
  person_id: "p",
  person: "Solberg",
  state: "stated",
  verified: false,
  needs_proof: false,
  answered: false,
  answered_by: [],
  unseen: [],
  proof: "not_needed",
  ...change,
});
const edition = (edition_id: string, ...criteria: ReaderCriterion[]) =>
  ({ edition_id, rows: criteria.map((each) => ({ criterion: each, evidence: [], suggestions: [] })) }) as unknown as EditionCoverage;

describe("criteria beside editions", () => {
  it("has each criterion once, with a cell for every edition that is asked for it", () => {
    const rows = matrixOf([edition("d", criterion("a", { answered: true, answered_by: ["b1"] })), edition("f", criterion("b")), edition("solberg", criterion("a"))]);
    expect(rows.map(({ id, cells }) => [id, ...cells.map((cell) => cell?.state ?? null)])).toEqual([
      ["a", "answered", null, "open"],
      ["b", null, "open", null],
    ]);
    expect(rows[0]?.cells[0]?.block).toBe("b1");
  });

  it("puts people together, what was verified first", () => {
    const rows = matrixOf([edition("d", criterion("said"), criterion("theirs", { person: "Volnov" }), criterion("seen", { state: "verified" }))]);
    expect(rows.map(({ id }) => id)).toEqual(["seen", "said", "theirs"]);
  });
});

describe("criteria beside arguments", () => {
  const row = (each: ReaderCriterion, evidence: { counts: boolean }[] = []) => ({ criterion: each, evidence, suggestions: [], filed: [] }) as unknown as EditionCoverage["rows"][number];
  const edition = {
    rows: [
      row(criterion("said", { answered: true, answered_by: ["b", "proofs"], unseen: ["c"] })),
      row(criterion("seen", { state: "verified", answered_by: ["a"], needs_proof: true, proof: "missing" })),
      row(criterion("claimed", { answered_by: ["a"], needs_proof: true, proof: "missing" }), [{ counts: false }]),
      row(criterion("open")),
    ],
    arguments: [
      { block_id: "b", pages: [1], criteria: ["said"] },
      { block_id: "a", pages: [2], criteria: ["seen", "claimed"] },
      { block_id: "idle", pages: [2], criteria: ["of-another-reader"] },
      { block_id: "c", pages: [], criteria: ["said"] },
    ],
  };
  const { columns, rows } = argumentsOf(edition, ["a", "b", "idle", "c", "proofs"]);

  it("has a column for each block that answers this reader, as they stand on the pages", () => {
    expect(columns).toEqual([
      { id: "b", pages: [1] },
      { id: "a", pages: [2] },
      { id: "c", pages: [] },
      { id: "proofs", pages: [] },
    ]);
  });

  it("marks what counts, and what is missing where it doesn't; verified before stated", () => {
    expect(rows.map(({ criterion: { id }, marks }) => [id, ...marks])).toEqual([
      ["seen", null, "unproved", null, null],
      ["said", "counts", null, "unseen", "counts"],
      ["claimed", null, "undated", null, null],
      ["open", null, null, null, null],
    ]);
  });
});

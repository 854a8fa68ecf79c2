import { describe, expect, it } from "vitest";
import type { EditionCoverage, ReaderCriterion } from "$lib/bindings";
import { matrixOf } from "./matrix";

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

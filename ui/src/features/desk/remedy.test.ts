import { describe, expect, it } from "vitest";
import { remedyOf } from "./remedy";

const none = () => undefined;

describe("what can be done about a finding", () => {
  it("leads to the block, the part of the inspector or the settings where it is mended", () => {
    expect(remedyOf({ code: "placeholder_left", block_id: "b" }, none, false)).toEqual({ do: "show", block: "b" });
    expect(remedyOf({ code: "no_lines", block_id: null }, none, false)).toEqual({ do: "part", part: "prices" });
    expect(remedyOf({ code: "consent_ends_before_expiry", block_id: "b" }, none, false)).toEqual({ do: "settings", path: "/settings/references" });
  });

  it("adds what is missing, or shows the block that lacks something", () => {
    expect(remedyOf({ code: "team_missing", block_id: null }, none, false)).toEqual({ do: "add", kind: "team" });
    expect(remedyOf({ code: "team_missing", block_id: null }, () => "t", false)).toEqual({ do: "show", block: "t" });
    expect(remedyOf({ code: "team_missing", block_id: null }, none, true)).toBeNull();
  });

  it("leads to the field of the first line that is meant", () => {
    expect(remedyOf({ code: "line_of_nothing", block_id: null, args: { count: "2", lines: "3, 5" } }, none, false)).toEqual({ do: "line", line: 2, field: "quantity" });
    expect(remedyOf({ code: "line_of_nothing", block_id: null, args: {} }, none, false)).toEqual({ do: "part", part: "prices" });
  });

  it("leads to where the dossier's new words can be taken over", () => {
    expect(remedyOf({ code: "feed_changed", block_id: "b" }, none, false)).toEqual({ do: "part", part: "dossier" });
    expect(remedyOf({ code: "feed_changed", block_id: "b" }, none, true), "nothing is taken over into what was sent").toEqual({ do: "show", block: "b" });
  });

  it("leads to where evidence is linked to the criterion that has none", () => {
    expect(remedyOf({ code: "criterion_without_proof", block_id: "b", args: { criterion_id: "c" } }, none, false)).toEqual({ do: "prove", criterion: "c" });
  });

  it("offers nothing where there is nothing to press", () => {
    expect(remedyOf({ code: "decision_not_on_first_page", block_id: null }, none, false)).toBeNull();
  });
});

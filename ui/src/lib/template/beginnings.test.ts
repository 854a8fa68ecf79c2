import { describe, expect, it } from "vitest";
import type { TemplateRow } from "$lib/bindings";
import { groupsOf, keysOf, requestOf, stepped, USUAL } from "./beginnings";

const row = (id: string | null, starting: TemplateRow["starting"]): TemplateRow => ({
  id,
  starting,
  name: { en: id ?? starting ?? "" },
  about: {},
  validity_days: 30,
  look: "book",
  editions: [],
});
const ROWS = [row("0190", null), row(null, "supply"), row(null, "renewal")];

describe("what a new proposal begins with", () => {
  it("is asked for by id, by code, or not at all", () => {
    expect(requestOf(USUAL)).toEqual({});
    expect(requestOf("supply")).toEqual({ starting: "supply" });
    expect(requestOf("0190")).toEqual({ template_id: "0190" });
  });

  it("is listed with own ones before those of the program", () => {
    expect(keysOf(ROWS)).toEqual([USUAL, "0190", "supply", "renewal"]);
    expect(groupsOf(ROWS.slice(1)).map(({ id }) => id)).toEqual(["program"]);
  });

  it("is walked by arrows that stop at the ends", () => {
    const keys = keysOf(ROWS);
    expect(stepped(keys, USUAL, "ArrowDown")).toBe("0190");
    expect(stepped(keys, USUAL, "ArrowUp")).toBe(USUAL);
    expect(stepped(keys, "0190", "End")).toBe("renewal");
    expect(stepped(keys, "renewal", "ArrowDown")).toBe("renewal");
    expect(stepped(keys, "gone", "ArrowDown")).toBe("0190");
    expect(stepped(keys, USUAL, "x")).toBeNull();
  });
});

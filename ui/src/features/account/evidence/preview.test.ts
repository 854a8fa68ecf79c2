import { describe, expect, it } from "vitest";
import { MOST_LETTERS, shownAs, sizeOf, textOf } from "./preview";

const bytes = (...values: number[]) => new Uint8Array(values).buffer;

describe("what of a file is shown", () => {
  it("goes by what its bytes are", () => {
    expect(["application/pdf", "image/png", "text/plain", "application/octet-stream"].map((media_type) => shownAs({ media_type }))).toEqual(["pdf", "picture", "text", "none"]);
  });

  it("reads texts of the region", () => {
    expect(textOf(new TextEncoder().encode("Опит").buffer as ArrayBuffer).text).toBe("Опит");
    expect(textOf(bytes(0xce, 0xef, 0xe8, 0xf2)).text).toBe("Опит");
    expect(textOf(bytes(0xff, 0xfe, 0x1e, 0x04, 0x3f, 0x04)).text, "UTF-16 with its mark").toBe("Оп");
  });

  it("cuts a very long text and says so", () => {
    const long = textOf(new TextEncoder().encode("a".repeat(MOST_LETTERS + 1)).buffer as ArrayBuffer);
    expect(long.cut).toBe(true);
    expect(long.text).toHaveLength(MOST_LETTERS);
  });

  it("says sizes in round figures", () => {
    expect(sizeOf(149)).toEqual({ value: 149, unit: "b" });
    expect(sizeOf(2_500_000)).toEqual({ value: 2.4, unit: "mb" });
  });
});

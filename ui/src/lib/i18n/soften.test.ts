import { describe, expect, it } from "vitest";
import { soften, unbroken } from "./soften";

const seen = (text: string) => soften(text).replaceAll("\u00ad", "-");

describe("soften", () => {
  it("breaks long Russian and Bulgarian words at their syllables", () => {
    expect(seen("распределительных")).toBe("рас-пре-де-ли-тель-ных");
    expect(seen("Договориться")).toBe("До-го-во-рить-ся");
    expect(seen("промежуточным")).toBe("про-ме-жу-точ-ным");
    expect(seen("удовлетвореност")).toBe("удов-лет-во-ре-ност");
  });
  it("leaves short words, other letters and figures as they are", () => {
    for (const text of ["Ящики для банок", "Distribution centres", "TR-2026-0003", "линия 2"]) expect(soften(text)).toBe(text);
  });
  it("never leaves one letter alone", () => {
    for (const part of seen("автоматизация одновременная эксплуатация").split(/[\s-]/u)) expect(part.length).toBeGreaterThan(1);
  });
});

describe("figures typed by hand", () => {
  it("stay on one line, and nothing else is joined", () => {
    expect(unbroken("Line adaptation 148 000, not 151 500")).toBe("Line adaptation 148\u00a0000, not 151\u00a0500");
    expect(unbroken("0.34 a trip and 60 days, 2026 1500"), "no group of three").toBe("0.34 a trip and 60 days, 2026 1500");
  });
});

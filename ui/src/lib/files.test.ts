import { expect, it } from "vitest";
import { shortName } from "./files";

it("keeps both ends of a long name of a file", () => {
  expect(shortName("/home/a/TR-2026-0001 Belvara, HR.pdf")).toBe("TR-2026-0001 Belvara, HR.pdf");
  const short = shortName("C:\\x\\Kein Titel ist zu lang Северо-Западная производственно-комплектовочная компания, finance.pdf");
  expect(short).toMatch(/^Kein Titel .*….*, finance\.pdf$/u);
  expect(short.length).toBeLessThanOrEqual(40);
});

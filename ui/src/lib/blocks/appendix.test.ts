import { expect, it } from "vitest";
import { fakeTransport } from "../../test/fake";
import { importAppendix } from "./appendix";

it("sends the file with its name and takes what is kept of it", async () => {
  const kept = { sha256: "0f".repeat(32), name: "Certificate.pdf", pages: 2 };
  const fake = fakeTransport({ appendix_import: () => ({ file: kept }) });
  const file = new File(["%PDF"], "Certificate.pdf", { type: "application/pdf" });
  expect(await importAppendix(file)).toEqual(kept);
  expect(fake.calls[0]?.req).toEqual({ proposal_id: null, path: null, base64: btoa("%PDF"), name: "Certificate.pdf" });
});

it("refuses a file that is too large by its name, before it travels", async () => {
  const fake = fakeTransport();
  const huge = { name: "Catalogue.pdf", size: 31 * 1024 * 1024 } as File;
  await expect(importAppendix(huge)).rejects.toMatchObject({ code: "appendix_too_large", args: { name: "Catalogue.pdf" } });
  expect(fake.calls).toHaveLength(0);
});

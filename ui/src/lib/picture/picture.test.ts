import { describe, expect, it } from "vitest";
import { fakeTransport } from "../../test/fake";
import { base64Of, importFile, pictureIn, pictureUrl } from "./picture";

const REF = { sha256: "a".repeat(64), media_type: "image/png", width: 4, height: 4 };

describe("pictures", () => {
  it("travel as plain base64", async () => {
    expect(await base64Of(new Blob(["Redbook"]))).toBe(btoa("Redbook"));
    const fake = fakeTransport({ picture_import: () => ({ file: REF }) });
    expect(await importFile(new Blob(["x"]))).toEqual(REF);
    expect(fake.calls[0]?.req).toEqual({ path: null, base64: btoa("x") });
  });

  it("are refused here when no program would take them", async () => {
    const fake = fakeTransport();
    const huge = { size: 41 * 1024 * 1024 } as Blob;
    await expect(importFile(huge)).rejects.toMatchObject({ code: "picture_too_large" });
    expect(fake.calls).toHaveLength(0);
  });

  it("are read once, and again after a failure", async () => {
    let there = false;
    URL.createObjectURL = () => "blob:1";
    const fake = fakeTransport({
      picture_bytes: (() => {
        if (!there) throw new Error("gone");
        return new ArrayBuffer(1);
      }) as never,
    });
    await expect(pictureUrl(REF)).rejects.toThrow();
    there = true;
    expect(await pictureUrl(REF)).toBe("blob:1");
    expect(await pictureUrl(REF)).toBe("blob:1");
    expect(fake.calls).toHaveLength(2);
  });

  it("are found among what was dropped", () => {
    const text = new File(["a"], "a.txt", { type: "text/plain" });
    const logo = new File(["b"], "b.png", { type: "image/png" });
    expect(pictureIn([text, logo])).toBe(logo);
    expect(pictureIn([])).toBeNull();
  });
});

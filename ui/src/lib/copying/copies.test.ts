import { beforeEach, describe, expect, it } from "vitest";
import { language } from "$lib/i18n";
import { CallError } from "$lib/error";
import { setTransport } from "$lib/host";
import { router } from "$lib/router.svelte";
import { toaster } from "$lib/ui";
import type { LookAt } from "$lib/bindings";
import { concernText, copyTo } from "./copies";

const thing = (code: string, args: Record<string, string> = {}): LookAt => ({ code, args, reader: null, block_id: null, place: null, also: [], done: false });

describe("copies", () => {
  let refuse = false;
  beforeEach(() => {
    refuse = false;
    language.set("en");
    setTransport(async (name, req) => {
      if (refuse) throw new CallError("not_found");
      expect([name, req]).toEqual(["proposal_copy", { id: "p", account_id: "a" }]);
      const look_at = [thing("name_left", { name: "Belvara" }), thing("discount_kept")];
      return { value: { desk: { proposal: { id: "new" }, account: "Kvarnby" }, look_at }, changes: [] };
    });
  });

  it("open at their desk and say how much there is to look at", async () => {
    await copyTo("p", "a");
    expect(router.path).toBe("/proposal/new");
    expect(toaster.current?.text).toMatch(/Kvarnby.*2/);
  });

  it("that can't be made leave everything as it is", async () => {
    refuse = true;
    const before = router.path;
    await expect(copyTo("p", "a")).rejects.toMatchObject({ code: "not_found" });
    expect(router.path).toBe(before);
  });

  it("say what to look at in words", () => {
    expect(concernText(thing("language_changed", { from: "en", to: "ru" }))).toContain("Russian");
    expect(concernText(thing("dates_moved", { valid_until: "2026-12-18" }))).toMatch(/18\sDecember\s2026/);
    expect(concernText(thing("unheard_of"))).toBe("unheard_of");
  });

  it("say that a name was left also when who had it was erased", () => {
    expect(concernText(thing("name_left", { name: "Belvara" }))).toContain("Belvara");
    expect(concernText(thing("name_left"))).toBe("A name of the other customer was left in the text.");
  });
});

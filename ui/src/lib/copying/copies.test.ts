import { beforeEach, describe, expect, it } from "vitest";
import { language } from "$lib/i18n";
import { CallError } from "$lib/error";
import { setTransport } from "$lib/host";
import { router } from "$lib/router.svelte";
import type { CopyConcern } from "$lib/bindings";
import { concernText, copies, unique } from "./copies.svelte";

const concern = (code: string, args: Record<string, string> = {}, block_id: string | null = null): CopyConcern => ({ code, args, reader: null, block_id, place: null });

describe("copies", () => {
  let refuse = false;
  beforeEach(() => {
    refuse = false;
    language.set("en");
    setTransport(async (name, req) => {
      if (refuse) throw new CallError("not_found");
      expect([name, req]).toEqual(["proposal_copy", { id: "p", account_id: "a" }]);
      const look_at = [concern("name_left", { name: "Belvara" }, "b"), concern("name_left", { name: "Belvara" }, "b"), concern("discount_kept")];
      return { value: { desk: { proposal: { id: "new" }, account: "Kvarnby" }, look_at }, changes: [] };
    });
  });

  it("open at their desk with what to look at, each thing once", async () => {
    await copies.make("p", "a");
    expect(router.path).toBe("/proposal/new");
    expect(copies.of("new").map(({ code, done }) => [code, done])).toEqual([
      ["name_left", false],
      ["discount_kept", false],
    ]);
    copies.tick("new", copies.of("new")[0]!.key, true);
    expect(copies.of("new").filter(({ done }) => !done)).toHaveLength(1);
    const back = copies.forget("new");
    expect(copies.of("new")).toEqual([]);
    back();
    expect(copies.of("new")).toHaveLength(2);
  });

  it("keep their list over a start of the program, without the names in it", async () => {
    await copies.make("p", "a");
    copies.tick("new", copies.of("new")[1]!.key, true);
    expect(localStorage.getItem("redbook-look-at")).not.toContain("Belvara");
    copies.reload();
    expect(copies.of("new").map((item) => [concernText(item), item.done])).toEqual([
      ["A name of the other customer was left in the text.", false],
      ["The discount was given to another customer. Does it hold here?", true],
    ]);
    copies.tick("new", copies.of("new")[0]!.key, true);
    copies.reload();
    expect(copies.of("new")).toEqual([]);
  });

  it("that can't be made leave everything as it is", async () => {
    refuse = true;
    await expect(copies.make("p", "a")).rejects.toMatchObject({ code: "not_found" });
  });

  it("say what to look at in words", () => {
    expect(concernText(concern("language_changed", { from: "en", to: "ru" }))).toContain("Russian");
    expect(concernText(concern("dates_moved", { valid_until: "2026-12-18" }))).toMatch(/18\sDecember\s2026/);
    expect(concernText(concern("unheard_of"))).toBe("unheard_of");
  });

  it("keep the same concern of two places apart", () => {
    expect(unique([concern("name_left", { name: "A" }, "1"), concern("name_left", { name: "A" }, "2")])).toHaveLength(2);
  });
});

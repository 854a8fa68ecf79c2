import { describe, expect, it } from "vitest";
import type { EvidenceFacts, Item } from "$lib/bindings";
import { CallError } from "$lib/error";
import { fakeTransport } from "../../../test/fake";
import { Adding, nameOf, titleOf } from "./adding.svelte";

describe("files for the evidence folder", () => {
  it("are titled by their name", () => {
    expect(titleOf("Trial_on_line-2.pdf")).toBe("Trial on line-2");
    expect(titleOf(".pdf")).toBe(".pdf");
    expect(nameOf("C:\\proofs\\Letter.txt")).toBe("Letter.txt");
  });

  it("are copied one by one; what is refused is named, the others go on", async () => {
    const fake = fakeTransport({
      evidence_add: ({ path, facts }) => {
        if (path?.includes("gone")) throw new CallError("file_vanished", { name: "gone.pdf" });
        return { id: "e1", version: 1, facts } as Item<EvidenceFacts>;
      },
    });
    const adding = new Adding("a1");
    expect(await adding.add(["/gone.pdf", "/there.pdf"], { criteria: ["c1"], opportunity_id: null })).toEqual(["e1"]);
    expect(adding.problems).toHaveLength(1);
    expect(adding.problems[0]).toContain("gone.pdf");
    expect(adding.now).toBeNull();
    expect(fake.calls.at(-1)?.req).toMatchObject({ account_id: "a1", path: "/there.pdf", facts: { title: "there", criteria: ["c1"] } });
  });
});

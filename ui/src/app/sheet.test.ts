import { describe, expect, it } from "vitest";
import { onSheet } from "./sheet";

const command = (id: string, label: string, keys?: string) => ({ id, label, run: () => undefined, ...(keys ? { keys } : {}) });

describe("the sheet of keys", () => {
  it("lists what has keys, each thing and each combination once", () => {
    const listed = onSheet([
      command("desk.zoom-in", "Pages larger", "mod+plus"),
      command("desk.zoom-in-shifted", "Pages larger", "mod+shift+plus"),
      command("proposal.new-here", "New proposal for Belvara", "p"),
      command("proposal.new", "New proposal", "p"),
      command("account.pin", "Pin"),
    ]);
    expect(listed.map(({ id }) => id)).toEqual(["desk.zoom-in", "proposal.new-here"]);
  });
});

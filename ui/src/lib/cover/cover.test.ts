import { beforeEach, describe, expect, it, vi } from "vitest";
import { setTransport } from "$lib/host";
import { carried, Cover, readPeople } from "./cover.svelte";

const calls: { name: string; req: Record<string, unknown> }[] = [];
beforeEach(() => {
  calls.length = 0;
  setTransport(async (name, req) => {
    calls.push({ name, req: req as Record<string, unknown> });
    const to = [{ person_id: "u", name: "Rait Kask", address: "rait@example.org" }];
    const text = { subject: "Crates", body: "Dear Rait", signature: "Anna", to, postal: ["Rait Kask", "Belvara"] };
    const value = name === "cover_text" ? text : name === "file_choose_save" ? { path: "/a/b.eml" } : { path: "/tmp/x.eml", sha256: "" };
    return { value, changes: [] };
  });
});
const settle = vi.fn(async () => undefined);
const made = (name: string) => calls.find((each) => each.name === name)?.req;

describe("addresses", () => {
  it.each([
    ["rait@example.org", [["", "rait@example.org"]]],
    ["Rait Kask <rait@example.org>, b@example.org", [["Rait Kask", "rait@example.org"], ["", "b@example.org"]]],
    ["Kask, Rait <rait@example.org>", [["Kask, Rait", "rait@example.org"]]],
    ['"Kask, Rait" <rait@example.org>; b@example.org\nc@example.org', [["Kask, Rait", "rait@example.org"], ["", "b@example.org"], ["", "c@example.org"]]],
    ["a@example.org, b@example.org,", [["", "a@example.org"], ["", "b@example.org"]]],
    ["", []],
  ])("reads %s", (text, people) => {
    expect(readPeople(text)).toEqual({ people: people.map(([name, address]) => ({ name, address })), wrong: null });
  });

  it.each(["rait", "rait@", "Rait <rait>", "rait@example", "rait example.org"])("says that %s is none", (text) => {
    expect(readPeople(text).wrong).toBe(text);
  });
});

describe("cover words", () => {
  it("go out as they were changed, to the person of the dossier", async () => {
    const cover = new Cover("e", settle);
    await cover.load();
    cover.body = "Good day";
    cover.to += ", b@example.org";
    await cover.openDraft();
    expect(settle).toHaveBeenCalled();
    expect(made("mail_draft")).toMatchObject({
      body: "Good day",
      path: null,
      to: [
        { person_id: "u", name: "Rait Kask", address: "rait@example.org" },
        { person_id: null, name: "b@example.org", address: "b@example.org" },
      ],
    });
    expect(made("file_open")).toEqual({ path: "/tmp/x.eml" });
  });

  it("stay as they were changed when the sheet is opened again", async () => {
    const cover = new Cover("e", settle);
    await cover.load();
    cover.body = "Good day";
    await cover.load();
    expect(cover.body).toBe("Good day");
    cover.restore();
    expect(cover.body).toBe("Dear Rait");
  });

  it("make nothing without a reader or a subject, and say so", async () => {
    const cover = new Cover("e", settle);
    await cover.load();
    cover.to = "";
    cover.subject = " ";
    expect(cover.toProblem).toBeNull();
    await cover.saveDraft();
    expect(cover.toProblem).not.toBeNull();
    expect(cover.subjectProblem).not.toBeNull();
    expect(made("mail_draft")).toBeUndefined();
    expect(made("file_choose_save")).toBeUndefined();
  });

  it("go into a letter of at most six lines of address", async () => {
    const cover = new Cover("e", settle);
    await cover.load();
    cover.address = "1\n2\n\n3\n4\n5\n6";
    await cover.saveLetter();
    expect(made("letter_print")).toMatchObject({ address: ["1", "2", "3", "4", "5", "6"], path: "/a/b.eml" });
    calls.length = 0;
    cover.address += "\n7";
    await cover.printLetter();
    expect(cover.addressProblem).not.toBeNull();
    expect(made("letter_print")).toBeUndefined();
  });
});

describe("changed words", () => {
  it("take the number when there is one, and nothing else", () => {
    expect(carried("Our proposal, draft · Crates", "Proposal, draft · Belvara", "Proposal TR-1 · Belvara")).toBe("Our proposal TR-1 · Crates");
    expect(carried("Crates", "Proposal, draft · Belvara", "Proposal TR-1 · Belvara")).toBe("Crates");
    expect(carried("Proposal, draft · Belvara", "Proposal, draft · Belvara", "Proposal TR-1")).toBe("Proposal TR-1");
  });
});

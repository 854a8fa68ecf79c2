import { beforeEach, describe, expect, it } from "vitest";
import { CallError } from "$lib/error";
import { setTransport } from "$lib/host";
import type { PlannedEdition, SendPlan, SendReq } from "$lib/bindings";
import { isAddress, oneLine, Sending, shortHash } from "./sending.svelte";

function edition(reader: "director" | "hr" | "finance", person: PlannedEdition["person"]): PlannedEdition {
  const how = person === null ? null : person.email === "" ? "letter" : "email";
  return { edition_id: `e-${reader}`, reader, language: "en", person, how, meeting: reader === "director" ? meeting : null, sheet: reader === "finance", file_name: `${reader}.pdf`, pages: 3, size: 90_000, sha256: "9f3c07b2".repeat(8), warnings: [] };
}
function plan(version: number): SendPlan {
  return {
    id: "p",
    version,
    title: "Crates",
    account: "Belvara",
    address: "14 Maritsa Street\nPlovdiv",
    number: "TR-2026-0147",
    revision: 1,
    prepared_on: "2026-11-18",
    valid_until: "2026-12-18",
    days_left: 30,
    totals: null,
    editions: [
      edition("director", { id: "solberg", name: "Henrik Solberg", position: "Managing director", email: "h.solberg@belvara.example" }),
      edition("hr", { id: "danailova", name: "Milena Danailova", position: "HR director", email: "" }),
      edition("finance", null),
    ],
    findings: [],
    freezes: { blocks: 1, lines: 1, members: 0, references: 0, pictures: 0, fonts: 2, files: 3, pages: 9 },
    supersedes: null,
    followup: {
      sent_on: "2026-11-22",
      started: false,
      steps: [
        { kind: "sent", due: "2026-11-22", script: null },
        { kind: "check_arrival", due: "2026-11-24", script: null },
        { kind: "expiry_week", due: "2026-12-11", script: null },
      ],
    },
    refused: null,
  };
}

let meeting: PlannedEdition["meeting"] = null;
let asked: [string, unknown][] = [];
let version = 1;
let fail: CallError | null = null;
let count = 0;

function fresh(): Sending {
  count += 1;
  return Sending.of(`p${count}`);
}

beforeEach(() => {
  asked = [];
  version = 1;
  fail = null;
  meeting = null;
  setTransport((name, req) => {
    asked.push([name, req]);
    if (name === "proposal_send" && fail) return Promise.reject(fail);
    return Promise.resolve({ value: answer(name, req as Record<string, unknown>), changes: [] });
  });
});

/** Before sending the words have no number yet. */
function answer(name: string, req: Record<string, unknown>): unknown {
  const sent = asked.some(([other]) => other === "proposal_send") ? " TR-2026-0147" : "";
  switch (name) {
    case "proposal_send_plan":
      return plan(version);
    case "cover_text": {
      const person = plan(1).editions.find(({ edition_id }) => edition_id === req["edition_id"])?.person;
      const to = person ? [{ person_id: person.id, name: person.name, address: person.email }] : [];
      const postal = person ? [person.name, person.position, "Belvara", "14 Maritsa Street", "Plovdiv"] : ["Belvara", "14 Maritsa Street", "Plovdiv"];
      return { subject: `Proposal${sent}`, body: "Good day", signature: "Radka", to, postal };
    }
    case "mail_draft":
    case "letter_print":
      return { path: `/tmp/${name}`, sha256: "" };
    case "file_print":
      return { printed: true };
    default:
      return { number: "TR-2026-0147", editions: [], desk: {} };
  }
}

const settled = () => new Promise((done) => setTimeout(done, 0));
const made = (name: string) => asked.findLast(([other]) => other === name)?.[1];
const request = () => asked.findLast(([name]) => name === "proposal_send")?.[1] as SendReq;

describe("Sending", () => {
  it("hands over at the next meeting with the reader, else where they are", async () => {
    meeting = { id: "m", title: "Framework meeting", on: "2999-01-02", at: "10:00", place: "" };
    const sending = fresh();
    await sending.read();
    await settled();
    const [director, hr] = sending.readers;
    expect(director?.note).toMatch(/2999, 10:00, Framework meeting$/);
    expect(hr?.note).toBe("14 Maritsa Street, Plovdiv");
    director!.note = "typed";
    await sending.read();
    await settled();
    expect(director?.note).toBe("typed");
  });

  it("proposes a way for each reader from what is known of them", async () => {
    const sending = fresh();
    await sending.read();
    expect(sending.readers.map(({ how, name }) => [how, name])).toEqual([
      ["email", "Henrik Solberg"],
      ["letter", "Milena Danailova"],
      ["none", ""],
    ]);
    expect(sending.ready).toBe(true);
  });

  it("writes down who gets what, and leaves out who gets nothing", async () => {
    const sending = fresh();
    await sending.read();
    const [director] = sending.readers;
    director!.how = "by_hand";
    director!.note = " at the framework meeting ";
    expect(await sending.send()).toBe(true);
    expect(request().editions).toEqual([
      { edition_id: "e-director", to: [{ person_id: "solberg", name: "Henrik Solberg", address: "" }], how: "by_hand", note: "at the framework meeting" },
      { edition_id: "e-hr", to: [{ person_id: "danailova", name: "Milena Danailova", address: "14 Maritsa Street, Plovdiv" }], how: "letter", note: "" },
    ]);
    expect(sending.sent?.number).toBe("TR-2026-0147");
  });

  it("does not pass another name off as the person of the dossier", async () => {
    const sending = fresh();
    await sending.read();
    sending.readers[0]!.name = "Her assistant";
    await sending.send();
    expect(request().editions[0]?.to[0]).toMatchObject({ person_id: null, name: "Her assistant" });
  });

  it("sends nothing while a name is missing or an address can't be one", async () => {
    const sending = fresh();
    await sending.read();
    sending.readers[2]!.how = "letter";
    expect(await sending.send()).toBe(false);
    expect(sending.readers[2]!.problem).toBe("name");
    sending.readers[2]!.how = "none";
    sending.readers[0]!.email = "solberg at belvara";
    expect(await sending.send()).toBe(false);
    expect(request()).toBeUndefined();
  });

  it("keeps what was typed when the proposal moved on, and shows the newest plan", async () => {
    const sending = fresh();
    await sending.read();
    sending.readers[0]!.email = "office@belvara.example";
    version = 2;
    fail = new CallError("version_conflict");
    expect(await sending.send()).toBe(false);
    expect(sending.problem?.code).toBe("version_conflict");
    expect(sending.plan?.version).toBe(2);
    expect(sending.readers[0]!.email).toBe("office@belvara.example");
    fail = null;
    expect(await sending.send()).toBe(true);
    expect(request().version).toBe(2);
  });

  it("keeps it also while the sheet is closed, until it is sent", async () => {
    const sending = Sending.of("kept");
    await sending.read();
    sending.readers[0]!.note = "typed";
    expect(Sending.of("kept").readers[0]?.note).toBe("typed");
    sending.forget();
    expect(Sending.of("kept").readers).toEqual([]);
  });

  it("makes the steps that are ticked, and leaves out the others", async () => {
    const sending = fresh();
    await sending.read();
    sending.tick("check_arrival", false);
    sending.tick("expiry_week", false);
    sending.tick("expiry_week", true);
    await sending.send();
    expect(request().steps).toEqual([
      { kind: "sent", due: "2026-11-22" },
      { kind: "expiry_week", due: "2026-12-11" },
    ]);
  });

  it("says why the plan can't be read", async () => {
    setTransport(() => Promise.reject(new CallError("not_allowed")));
    const sending = fresh();
    await sending.read();
    expect(sending.failure?.code).toBe("not_allowed");
    expect(sending.ready).toBe(false);
  });
});

describe("papers", () => {
  it("go where the sheet said, with the words that were changed and the number that was taken", async () => {
    const sending = fresh();
    await sending.read();
    await settled();
    const [director, hr] = sending.readers;
    director!.cover.body = "Dear Henrik";
    director!.email = "henrik@belvara.example";
    director!.add();
    Object.assign(director!.others[0]!, { name: "Ana Petrova", email: "ana@belvara.example" });
    expect(await sending.send()).toBe(true);
    await settled();
    expect(request().editions[0]?.to).toEqual([
      { person_id: "solberg", name: "Henrik Solberg", address: "henrik@belvara.example" },
      { person_id: null, name: "Ana Petrova", address: "ana@belvara.example" },
    ]);
    await director!.cover.openDraft();
    expect(made("mail_draft")).toEqual({
      edition_id: "e-director",
      to: [
        { person_id: "solberg", name: "Henrik Solberg", address: "henrik@belvara.example" },
        { person_id: null, name: "Ana Petrova", address: "ana@belvara.example" },
      ],
      subject: "Proposal TR-2026-0147",
      body: "Dear Henrik",
      path: null,
    });
    expect(made("file_open")).toEqual({ path: "/tmp/mail_draft" });
    await hr!.cover.printLetter();
    expect(made("letter_print")).toMatchObject({
      edition_id: "e-hr",
      subject: "Proposal TR-2026-0147",
      address: ["Milena Danailova", "HR director", "Belvara", "14 Maritsa Street", "Plovdiv"],
    });
    expect(made("file_print")).toEqual({ path: "/tmp/letter_print" });
    expect([director!.cover.done.has("open"), hr!.cover.done.has("print")]).toEqual([true, true]);
  });

  it("carry another address into the window of the envelope", async () => {
    const sending = fresh();
    await sending.read();
    await settled();
    const [, hr, finance] = sending.readers;
    hr!.address = "2 Ruse Road, 7000 Ruse";
    Object.assign(finance!, { how: "letter", name: "Sergey Volnov" });
    expect(await sending.send()).toBe(true);
    await settled();
    expect(hr!.cover.lines).toEqual(["Milena Danailova", "HR director", "Belvara", "2 Ruse Road", "7000 Ruse"]);
    expect(finance!.cover.lines).toEqual(["Sergey Volnov", "Belvara", "14 Maritsa Street", "Plovdiv"]);
  });

  it("go to nobody unnamed; who was left out comes back", async () => {
    const sending = fresh();
    await sending.read();
    const [director] = sending.readers;
    director!.add();
    expect(await sending.send()).toBe(false);
    director!.others[0]!.name = "Ana";
    const back = director!.drop(director!.others[0]!);
    expect(director!.others).toEqual([]);
    back();
    expect(director!.recipients.map(({ name }) => name)).toEqual(["Henrik Solberg", "Ana"]);
    director!.how = "letter";
    expect(director!.recipients).toHaveLength(1);
  });
});

describe("small things", () => {
  it("puts addresses into one line", () => expect(oneLine("14 Maritsa Street,\n\n Plovdiv ")).toBe("14 Maritsa Street, Plovdiv"));
  it("knows an e-mail address", () => {
    expect(["a@b.example", "s.volnov@belvara.example"].every(isAddress)).toBe(true);
    expect(["a@b", "a b@c.d", "@c.d", "a@b.", ""].some(isAddress)).toBe(false);
  });
  it("shortens a hash", () => expect(shortHash("9f3c07b2aaaa44d0e1a7")).toBe("9f3c 07b2 … 44d0 e1a7"));
});

/* Sending a proposal: who gets which edition and how. The plan is the program's; what is chosen here stays with the
   proposal while the program runs, so that closing the sheet loses nothing typed. */

import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { ADDRESS_LINES, Cover } from "$lib/cover/cover.svelte";
import { date } from "$lib/i18n";
import type { DeliveryHow, Id, PlannedEdition, SendPlan, SendReq, SendRes, SendTo, TaskKind } from "$lib/bindings";

/** `none`: the edition is frozen with the others and goes to nobody. */
export type Way = Exclude<DeliveryHow, "other"> | "none";
export const WAYS: readonly Way[] = ["email", "letter", "by_hand", "none"];

/** Somebody else who gets the same edition the same way. */
export interface Another {
  key: number;
  name: string;
  email: string;
}

/** One reader of the sheet: an edition, and where it goes. */
export class Reader {
  how = $state<Way>("email");
  name = $state("");
  email = $state("");
  /** Postal address, one line. */
  address = $state("");
  /** By hand: when and where. */
  note = $state("");
  others = $state<Another[]>([]);
  edition = $state.raw() as PlannedEdition;
  /** Words that go with it; changed here before sending, used after it. */
  readonly cover: Cover;
  /** As it stood in the plan, to see whether it was changed. */
  #planned = "";
  #made = 0;

  constructor(edition: PlannedEdition, address: string) {
    this.edition = edition;
    this.cover = new Cover(edition.edition_id, async () => undefined, true);
    this.name = edition.person?.name ?? "";
    this.email = edition.person?.email ?? "";
    this.address = this.#planned = oneLine(address);
    // At the next meeting with them; none is planned: where they are is known, when only the sender knows.
    const { meeting } = edition;
    this.note = meeting ? [date(meeting.on), meeting.at, meeting.place || meeting.title].filter(Boolean).join(", ") : this.#planned;
    // By the reader's own channel, as the plan proposes.
    this.how = edition.how === null || edition.how === "other" ? "none" : edition.how;
  }

  /** The edition laid out anew. Another addressee brings the own address; what was typed for the same one stays. */
  renew(edition: PlannedEdition, address: string): void {
    if (edition.person?.id !== this.edition.person?.id) {
      const fresh = new Reader(edition, address);
      this.name = fresh.name;
      this.email = fresh.email;
      this.how = fresh.how;
    }
    this.edition = edition;
  }

  add(): void {
    this.others.push({ key: (this.#made += 1), name: "", email: "" });
  }

  /** With what stood there, so that it can come back. */
  drop(other: Another): () => void {
    const at = this.others.findIndex(({ key }) => key === other.key);
    const [gone] = this.others.splice(at, 1);
    return () => gone && this.others.splice(at, 0, gone);
  }

  /** A letter is for one; copies go by e-mail or by hand. */
  get several(): boolean {
    return this.how === "email" || this.how === "by_hand";
  }

  get problem(): "name" | "email" | null {
    if (this.how === "none") return null;
    if (this.name.trim() === "") return "name";
    if (this.how === "email" && wrong(this.email)) return "email";
    if (!this.several) return null;
    if (this.others.some(({ name }) => name.trim() === "")) return "name";
    return this.how === "email" && this.others.some(({ email }) => wrong(email)) ? "email" : null;
  }

  get recipients(): SendTo[] {
    if (this.how === "none") return [];
    const name = this.name.trim();
    const { person } = this.edition;
    const address = { email: this.email, letter: this.address, by_hand: "" }[this.how].trim();
    const first = { person_id: person?.name === name ? person.id : null, name, address };
    const others = this.several ? this.others : [];
    return [first, ...others.map((other) => ({ person_id: null, name: other.name.trim(), address: this.how === "email" ? other.email.trim() : "" }))];
  }

  /** Reads the words, and turns them to those who get it. */
  async words(): Promise<void> {
    await this.cover.load();
    this.direct();
  }

  /** Envelope and draft go where this sheet says. */
  direct(): void {
    if (!this.cover.ready || this.how === "none") return;
    this.cover.way = this.how === "letter" ? "letter" : "mail";
    this.cover.addressTo(this.how === "email" ? this.recipients : [], this.how === "letter" ? this.#lines : []);
  }

  /** The program's lines, unless another name or address was written. */
  get #lines(): readonly string[] {
    const { postal } = this.cover;
    const same = this.name.trim() === (this.edition.person?.name ?? "") && this.address.trim() === this.#planned;
    if (same) return postal;
    const name = this.edition.person?.name ?? "";
    const old = [name, ...this.#planned.split(", ")];
    // Position and company stay, unless it goes to somebody else: then only the company does.
    const kept = postal.filter((line) => line !== "" && !old.includes(line));
    const own = this.name.trim() === name ? kept : kept.slice(-1);
    return [this.name.trim(), ...own, ...this.address.split(",").map((line) => line.trim()).filter(Boolean)].slice(0, ADDRESS_LINES);
  }
}

const wrong = (email: string): boolean => email.trim() !== "" && !isAddress(email);

export class Sending {
  plan = $state.raw<SendPlan | null>(null);
  readers = $state.raw<readonly Reader[]>([]);
  /** Steps of the follow-up that were unticked. */
  left = $state.raw<readonly TaskKind[]>([]);
  /** The plan could not be read. */
  failure = $state.raw<CallError | null>(null);
  /** Sending was refused. */
  problem = $state.raw<CallError | null>(null);
  reading = $state(false);
  working = $state(false);
  sent = $state.raw<SendRes | null>(null);
  /** A press on the button has shown what is missing. */
  pressed = $state(false);

  private constructor(readonly id: Id) {}

  static #open = new Map<Id, Sending>();

  static of(id: Id): Sending {
    let found = Sending.#open.get(id);
    if (!found) Sending.#open.set(id, (found = new Sending(id)));
    return found;
  }

  /** The proposal went out and its papers are made: nothing is left to be kept. */
  forget(): void {
    Sending.#open.delete(this.id);
  }

  get ready(): boolean {
    return this.plan !== null && this.plan.refused === null && this.readers.every(({ problem }) => problem === null);
  }

  tick(kind: TaskKind, on: boolean): void {
    this.left = on ? this.left.filter((other) => other !== kind) : [...this.left, kind];
  }

  /** Reads what sending would do now. `settle` brings to the disk what is being typed. */
  async read(settle?: () => Promise<unknown>): Promise<void> {
    if (this.reading || this.sent) return;
    this.reading = true;
    try {
      await settle?.();
      this.#take(await call("proposal_send_plan", { id: this.id }));
      this.failure = null;
    } catch (thrown) {
      this.failure = CallError.from(thrown);
    } finally {
      this.reading = false;
    }
  }

  async send(): Promise<boolean> {
    this.pressed = true;
    if (!this.ready || !this.plan || this.working) return false;
    this.working = true;
    this.problem = null;
    try {
      this.sent = await call("proposal_send", this.#request(this.plan));
      // The number is taken: the words are read once more with it. Papers wait for them, sending doesn't.
      for (const reader of this.readers) void reader.words();
      return true;
    } catch (thrown) {
      this.problem = CallError.from(thrown);
      // It moved on meanwhile: the sheet shows what would be sent now, and the next press sends that.
      if (this.problem.code === "version_conflict") await this.read();
      return false;
    } finally {
      this.working = false;
    }
  }

  #take(plan: SendPlan): void {
    const known = new Map(this.readers.map((reader) => [reader.edition.edition_id, reader]));
    this.readers = plan.editions.map((edition) => {
      const reader = known.get(edition.edition_id);
      reader?.renew(edition, plan.address);
      return reader ?? new Reader(edition, plan.address);
    });
    this.plan = plan;
    for (const reader of this.readers) void reader.words();
  }

  #request(plan: SendPlan): SendReq {
    return {
      id: this.id,
      version: plan.version,
      steps: plan.followup.steps.filter(({ kind }) => !this.left.includes(kind)).map(({ kind, due }) => ({ kind, due })),
      editions: this.readers.flatMap((reader) => {
        const { how, edition } = reader;
        if (how === "none") return [];
        return [{ edition_id: edition.edition_id, to: reader.recipients, how, note: how === "by_hand" ? reader.note.trim() : "" }];
      }),
    };
  }
}

/** Addresses of several lines, in one. */
export function oneLine(address: string): string {
  return address
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/,$/, ""))
    .filter(Boolean)
    .join(", ");
}

export function isAddress(text: string): boolean {
  return /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;.]+$/.test(text.trim());
}

/** "9f3c 07b2 … 44d0 e1a7" */
export function shortHash(sha256: string): string {
  const groups = sha256.match(/.{4}/g) ?? [];
  return `${groups.slice(0, 2).join(" ")} … ${groups.slice(-2).join(" ")}`;
}

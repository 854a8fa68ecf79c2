/* Words that go with an edition: an e-mail draft or a letter. The program writes them for this reader, a person
   changes them, and nothing is sent from here. What was changed stays for as long as these words are held. */

import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { printFile, revealAction, shortName, showFile } from "$lib/files";
import { explain, t } from "$lib/i18n";
import { toaster } from "$lib/ui";
import type { CoverText, Id, SendTo } from "$lib/bindings";

export type CoverWay = "mail" | "letter";
export type Deed = "open" | "save" | "copy" | "print" | "letter";

/** As many lines as the window of an envelope shows. */
export const ADDRESS_LINES = 6;

export class Cover {
  way = $state<CoverWay>("mail");
  to = $state("");
  subject = $state("");
  body = $state("");
  address = $state("");
  /** Under the body; the program adds it. */
  signature = $state("");
  ready = $state(false);
  error = $state.raw<CallError | null>(null);
  working = $state<Deed | null>(null);
  /** What came about with these words. */
  done = $state.raw<ReadonlySet<Deed>>(new Set());
  /** Said only once something was tried: an empty sheet isn't a mistake. */
  tried = $state(false);

  // Raw state: whether words were changed shows at once, also when only these are read again.
  #text = $state.raw<CoverText | null>(null);
  #known: readonly SendTo[] = [];

  constructor(
    private readonly edition_id: Id,
    /** Writes what is typed on the desk: the files hold it too. */
    private readonly settle: () => Promise<void>,
    /** The words are those of what is sent: a draft is called by the number that it will take. */
    private readonly to_send = false,
  ) {}

  /** The program's words as they are now; what was changed here stays. */
  async load(): Promise<void> {
    try {
      await this.settle();
      const text = await call("cover_text", { edition_id: this.edition_id, to_send: this.to_send });
      const before = this.#text && fields(this.#text);
      const now = fields(text);
      for (const name of FIELDS) this[name] = before ? carried(this[name], before[name], now[name]) : now[name];
      this.#text = text;
      this.signature = text.signature;
      this.error = null;
      this.ready = true;
    } catch (thrown) {
      this.error = CallError.from(thrown);
    }
  }

  /** Who it goes to, chosen elsewhere. */
  addressTo(to: readonly SendTo[], lines: readonly string[]): void {
    this.#known = to;
    this.to = to.map(written).filter(Boolean).join(", ");
    if (lines.length > 0) this.address = lines.join("\n");
  }

  /** Lines for the window of an envelope, as the program writes them. */
  get postal(): readonly string[] {
    return this.#text?.postal ?? [];
  }

  get changed(): boolean {
    const text = this.#text && fields(this.#text);
    return text !== null && FIELDS.some((name) => this[name] !== text[name]);
  }

  /** Subject or body are not the program's own words. */
  get reworded(): boolean {
    return this.#text !== null && (this.subject !== this.#text.subject || this.body !== this.#text.body);
  }

  /** The program's own words again; what stood there comes back through the toast. `only`: these fields. */
  restore(only: readonly (typeof FIELDS)[number][] = FIELDS): void {
    if (!this.#text) return;
    const text = fields(this.#text);
    const before = only.map((name) => [name, this[name]] as const);
    for (const name of only) this[name] = text[name];
    toaster.show(t("exporting-words-restored"), {
      label: t("exporting-words-back"),
      run: () => {
        for (const [name, words] of before) this[name] = words;
      },
    });
  }

  get toProblem(): string | null {
    const { wrong, people } = readPeople(this.to);
    if (wrong) return t("exporting-to-wrong", { text: wrong });
    return people.length === 0 && this.tried ? t("exporting-to-missing") : null;
  }
  get subjectProblem(): string | null {
    return this.tried && this.subject.trim() === "" ? t("exporting-subject-missing") : null;
  }
  get addressProblem(): string | null {
    return this.lines.length > ADDRESS_LINES ? t("exporting-address-long", { lines: ADDRESS_LINES }) : null;
  }
  get lines(): string[] {
    return this.address.split("\n").map((line) => line.trim()).filter(Boolean);
  }

  /** In the mail program of this computer, where it is read once more and sent. */
  openDraft(): Promise<void> {
    return this.#do("open", async () => {
      const made = await this.#draft(null);
      if (!made) return false;
      await call("file_open", { path: made });
      toaster.show(t("exporting-draft-opened"), revealAction(made));
      return true;
    });
  }

  saveDraft(): Promise<void> {
    return this.#do("save", async () => {
      if (!this.#mailFits()) return false;
      const { path } = await call("file_choose_save", { name: `${fileName(this.subject)}.eml`, kind: "mail" });
      const made = path && (await this.#draft(path));
      if (!made) return false;
      toaster.show({ text: t("exporting-saved", { file: shortName(made) }), title: made }, revealAction(made));
      return true;
    });
  }

  /** Where no mail program opens drafts: the words to paste, and the PDF to attach. */
  copy(): Promise<void> {
    return this.#do("copy", async () => {
      await this.settle();
      const { path, text } = await call("mail_text", { edition_id: this.edition_id, body: this.body, path: null });
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        throw new CallError("clipboard");
      }
      toaster.show(t("exporting-copied"), revealAction(path));
      return true;
    });
  }

  printLetter(): Promise<void> {
    return this.#do("print", async () => {
      if (this.addressProblem) return false;
      await printFile(await this.#letter(null));
      return true;
    });
  }

  saveLetter(): Promise<void> {
    return this.#do("letter", async () => {
      if (this.addressProblem) return false;
      const { path } = await call("file_choose_save", { name: `${fileName(this.subject)}.pdf`, kind: "pdf" });
      if (!path) return false;
      const made = await this.#letter(path);
      showFile(t("exporting-saved", { file: shortName(made) }), made);
      return true;
    });
  }

  #mailFits(): boolean {
    this.tried = true;
    return !this.toProblem && !this.subjectProblem;
  }

  async #draft(path: string | null): Promise<string | null> {
    if (!this.#mailFits()) return null;
    await this.settle();
    const known = [...this.#known, ...(this.#text?.to ?? [])];
    const to = readPeople(this.to).people.map((person): SendTo => {
      const same = known.find(({ address }) => address.toLowerCase() === person.address.toLowerCase());
      return { ...person, person_id: same?.person_id ?? null, name: person.name || same?.name || person.address };
    });
    const { subject, body, edition_id } = this;
    return (await call("mail_draft", { edition_id, to, subject, body, path })).path;
  }

  async #letter(path: string | null): Promise<string> {
    await this.settle();
    const subject = this.subject.trim() || null;
    return (await call("letter_print", { edition_id: this.edition_id, subject, body: this.body, address: this.lines, path })).path;
  }

  async #do(deed: Deed, run: () => Promise<boolean>): Promise<void> {
    if (this.working) return;
    this.working = deed;
    try {
      if (await run()) this.done = new Set([...this.done, deed]);
    } catch (thrown) {
      const error = CallError.from(thrown);
      toaster.show(error.code === "clipboard" ? t("exporting-copy-failed") : explain(error));
    } finally {
      this.working = null;
    }
  }
}

const FIELDS = ["to", "subject", "body", "address"] as const;

function fields({ to, subject, body, postal }: CoverText): Record<(typeof FIELDS)[number], string> {
  return { to: to.map(written).filter(Boolean).join(", "), subject, body, address: postal.join("\n") };
}

/** Changed words stay as they are, but what the program now says otherwise (a number that was taken, a later day). */
export function carried(typed: string, before: string, now: string): string {
  if (typed === before) return now;
  let start = 0;
  while (start < Math.min(before.length, now.length) && before[start] === now[start]) start += 1;
  let end = 0;
  while (end < Math.min(before.length, now.length) - start && before.at(-1 - end) === now.at(-1 - end)) end += 1;
  const old = before.slice(start, before.length - end);
  const once = old.length > 1 && typed.split(old).length === 2;
  return once ? typed.replace(old, () => now.slice(start, now.length - end)) : typed;
}

/** "Rait Kask <rait@example.org>" */
const written = ({ name, address }: Pick<SendTo, "name" | "address">): string =>
  !address ? "" : name ? `${name} <${address}>` : address;

/** Addresses with names or without, parted by commas, semicolons or lines; `wrong` is the first that is none. */
export function readPeople(text: string): { people: { name: string; address: string }[]; wrong: string | null } {
  const people: { name: string; address: string }[] = [];
  let wrong: string | null = null;
  // A comma may also stand within a name: only one after an address, or before one, parts people.
  for (const part of text.split(/[;\n]|(?<=>)\s*,|,(?=[^<]*(?:,|$))/)) {
    const found = part.trim();
    if (!found) continue;
    const [, name = "", address = ""] = /^"?([^"<]*)"?\s*<\s*([^<>]*?)\s*>$/.exec(found) ?? [undefined, "", found];
    if (/^[^\s@,<>]+@[^\s@,<>]+\.[^\s@,.<>]{2,}$/u.test(address)) people.push({ name: name.trim(), address });
    else wrong ??= found;
  }
  return { people, wrong };
}

const fileName = (subject: string): string => subject.replaceAll(/[\\/:*?"<>|]/g, "-").trim() || t("exporting-letter");

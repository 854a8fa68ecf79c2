/* Words that go with an edition: an e-mail draft or a letter. The program writes them for this reader, a person
   changes them, and nothing is sent from here. What was changed stays while the desk is open. */

import { call } from "$lib/call";
import { CallError } from "$lib/error";
import { printFile, revealAction, showFile } from "$lib/files";
import { explain, t } from "$lib/i18n";
import { toaster } from "$lib/ui";
import type { CoverText, Id, SendTo } from "$lib/bindings";

export type CoverWay = "mail" | "letter";
type Deed = "open" | "save" | "copy" | "print" | "letter";

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
  /** Said only once something was tried: an empty sheet isn't a mistake. */
  tried = $state(false);

  #text: CoverText | null = null;

  constructor(
    private readonly edition_id: Id,
    /** Writes what is typed on the desk: the files hold it too. */
    private readonly settle: () => Promise<void>,
  ) {}

  /** New words, unless these were changed. */
  async load(): Promise<void> {
    if (this.#text && this.changed) return;
    try {
      await this.settle();
      const text = await call("cover_text", { edition_id: this.edition_id });
      // Typed while it was being read: what is typed stays.
      if (this.#text && this.changed) return;
      this.#text = text;
      this.to = text.to.map(written).join(", ");
      this.subject = text.subject;
      this.body = text.body;
      this.address = text.postal.join("\n");
      this.signature = text.signature;
      this.error = null;
      this.ready = true;
    } catch (thrown) {
      this.error = CallError.from(thrown);
    }
  }

  get changed(): boolean {
    const text = this.#text;
    if (!text) return false;
    return (
      this.to !== text.to.map(written).join(", ") ||
      this.subject !== text.subject ||
      this.body !== text.body ||
      this.address !== text.postal.join("\n")
    );
  }

  /** The program's own words again; what stood there comes back through the toast. */
  restore(): void {
    const text = this.#text;
    if (!text) return;
    const { to, subject, body, address } = this;
    this.to = text.to.map(written).join(", ");
    this.subject = text.subject;
    this.body = text.body;
    this.address = text.postal.join("\n");
    toaster.show(t("exporting-words-restored"), {
      label: t("exporting-words-back"),
      run: () => Object.assign(this, { to, subject, body, address }),
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
      if (!made) return;
      await call("file_open", { path: made });
      toaster.show(t("exporting-draft-opened"), revealAction(made));
    });
  }

  saveDraft(): Promise<void> {
    return this.#do("save", async () => {
      if (!this.#mailFits()) return;
      const { path } = await call("file_choose_save", { name: `${fileName(this.subject)}.eml`, kind: "mail" });
      const made = path && (await this.#draft(path));
      if (made) toaster.show(t("exporting-saved", { file: nameOf(made) }), revealAction(made));
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
    });
  }

  printLetter(): Promise<void> {
    return this.#do("print", async () => {
      if (this.addressProblem) return;
      await printFile(await this.#letter(null));
    });
  }

  saveLetter(): Promise<void> {
    return this.#do("letter", async () => {
      if (this.addressProblem) return;
      const { path } = await call("file_choose_save", { name: `${fileName(this.subject)}.pdf`, kind: "pdf" });
      if (!path) return;
      const made = await this.#letter(path);
      showFile(t("exporting-saved", { file: nameOf(made) }), made);
    });
  }

  #mailFits(): boolean {
    this.tried = true;
    return !this.toProblem && !this.subjectProblem;
  }

  async #draft(path: string | null): Promise<string | null> {
    if (!this.#mailFits()) return null;
    await this.settle();
    const known = this.#text?.to ?? [];
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

  async #do(deed: Deed, run: () => Promise<void>): Promise<void> {
    if (this.working) return;
    this.working = deed;
    try {
      await run();
    } catch (thrown) {
      const error = CallError.from(thrown);
      toaster.show(error.code === "clipboard" ? t("exporting-copy-failed") : explain(error));
    } finally {
      this.working = null;
    }
  }
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
const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

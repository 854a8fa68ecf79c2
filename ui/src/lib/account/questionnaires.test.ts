import { beforeEach, describe, expect, it } from "vitest";
import { CallError } from "$lib/error";
import { setTransport } from "$lib/host";
import { language } from "$lib/i18n";
import { toaster } from "$lib/ui/toaster.svelte";
import { printQuestionnaires, saveQuestionnaires } from "./questionnaires";

const accounts = [
  { id: "a1", name: "Belvara" },
  { id: "a2", name: "Istros" },
];
let asked: [string, unknown][] = [];
let path: string | null = "/tmp/forms.pdf";

beforeEach(() => {
  language.set("en");
  asked = [];
  path = "/tmp/forms.pdf";
  toaster.dismiss();
  setTransport(async (name, req) => {
    asked.push([name, req]);
    if (name === "file_choose_save") return { value: { path }, changes: [] };
    if (name === "questionnaire_print") return { value: { path, pages: 4, forms: [], warnings: [] }, changes: [] };
    if (name === "file_print") return { value: { printed: "queued" }, changes: [] };
    throw new CallError("unknown_command");
  });
});

describe("questionnaires as a file", () => {
  it("are written in the order given, with something to do next", async () => {
    expect(await saveQuestionnaires(accounts)).toBe(true);
    expect(asked[1]).toEqual(["questionnaire_print", { accounts: ["a1", "a2"], language: null, path }]);
    expect(toaster.current?.actions.map(({ label }) => label)).toHaveLength(3);
  });

  it("are named after the only account", async () => {
    await saveQuestionnaires(accounts.slice(0, 1));
    expect(asked[0]?.[1]).toMatchObject({ kind: "pdf", name: expect.stringContaining("Belvara") });
  });

  it("are not written when the dialog is closed", async () => {
    path = null;
    expect(await saveQuestionnaires(accounts)).toBe(false);
    expect(asked).toHaveLength(1);
    expect(toaster.current).toBeNull();
  });

  it("go straight to the printer", async () => {
    await printQuestionnaires(accounts);
    expect(asked.map(([name]) => name)).toEqual(["file_choose_save", "questionnaire_print", "file_print"]);
  });
});

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import type { EvidenceRow } from "$lib/bindings";
import { cache } from "$lib/cache";
import { CallError } from "$lib/error";
import { language } from "$lib/i18n";
import { fakeTransport } from "../../../test/fake";
import LinkProof from "./LinkProof.svelte";

const row: EvidenceRow = {
  evidence: { id: "e1", version: 4, facts: { kind: "test_report", title: "Store test", dated: "2026-09-25", author: "", note: "", criteria: ["other"], opportunity_id: null } },
  account_id: "a",
  file: { id: "f", name: "test.pdf", media_type: "application/pdf", bytes: 1, sha256: "" } as never,
  missing: false,
  opportunity: null,
  criteria: [],
};
const criterion = { id: "c1", text: "Standing with retailers" };

beforeEach(() => {
  cache.clear();
  language.set("en");
});

it("says of a file that it proves the criterion, beside what it proves already", async () => {
  const onleave = vi.fn();
  const fake = fakeTransport({
    evidence_list: () => ({ rows: [row], missing: [], wanted: 1 }) as never,
    evidence_update: ({ facts }) => ({ id: "e1", version: 5, facts }),
  });
  render(LinkProof, { account: "a", criterion, onleave });
  await fireEvent.click(await screen.findByRole("button", { name: /Store test/ }));
  await waitFor(() => expect(onleave).toHaveBeenCalledTimes(1));
  const written = fake.calls.find(({ name }) => name === "evidence_update")?.req as { version: number; facts: { criteria: string[] } };
  expect(written.version, "the version that was read").toBe(4);
  expect(written.facts.criteria).toEqual(["other", "c1"]);
});

it("stays, and says why, when the file can't be written", async () => {
  const onleave = vi.fn();
  fakeTransport({
    evidence_list: () => ({ rows: [row], missing: [], wanted: 1 }) as never,
    evidence_update: () => {
      throw new CallError("conflict");
    },
  });
  render(LinkProof, { account: "a", criterion, onleave });
  await fireEvent.click(await screen.findByRole("button", { name: /Store test/ }));
  expect((await screen.findByRole("alert")).textContent).not.toBe("");
  expect(onleave).not.toHaveBeenCalled();
});

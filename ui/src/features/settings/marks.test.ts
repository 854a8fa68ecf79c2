import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import type { MemberFacts, TaxRateFacts } from "$lib/bindings";
import { cache } from "$lib/cache";
import { CallError } from "$lib/error";
import { toaster } from "$lib/ui";
import { fakeTransport } from "../../test/fake";
import TaxRates from "./tax/TaxRates.svelte";
import MemberForm from "./team/MemberForm.svelte";

const MEMBER: MemberFacts = { name: { en: "Elena Stoyanova" }, position: {}, about: {}, phone: "", email: "", photo: null, me: false };
const rate = (id: string, percent: string, is_default: boolean) => {
  const facts: TaxRateFacts = { name: { en: `VAT ${percent} %` }, percent, is_default };
  return { id, version: 1, facts };
};

beforeEach(() => {
  cache.clear();
  toaster.dismiss();
});

describe("marks that only one can have", () => {
  it("are set on one colleague in one step", async () => {
    const fake = fakeTransport({ member_update: ({ facts }) => ({ id: "m2", version: 2, facts }) });
    render(MemberForm, { item: { id: "m2", version: 1, facts: MEMBER } });
    await fireEvent.click(screen.getByRole("switch"));
    await waitFor(() => expect(fake.calls).toEqual([{ name: "member_update", req: { id: "m2", version: 1, facts: { ...MEMBER, me: true } } }]));
  });

  it("are set on one tax rate in one step", async () => {
    let items = [rate("r1", "20", true), rate("r2", "9", false)];
    const fake = fakeTransport({
      tax_rate_list: () => ({ items }),
      tax_rate_update: (req) => {
        items = [rate("r1", "20", false), { ...rate("r2", "9", true), version: 2 }];
        fake.changes = [{ kind: "tax_rate", id: "r1" }, { kind: "tax_rate", id: "r2" }];
        return { id: "r2", version: 2, facts: req.facts };
      },
    });
    render(TaxRates);
    await fireEvent.click(await screen.findByRole("radio", { name: "VAT 9 % is the usual rate" }));
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>("radio", { name: "VAT 20 % is the usual rate" }).checked).toBe(false));
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "VAT 9 % is the usual rate" }).checked).toBe(true);
    expect(fake.calls.filter(({ name }) => name === "tax_rate_update").map(({ req }) => (req as { id: string }).id)).toEqual(["r2"]);
  });
});

it("a tax rate that products use is kept, and says so", async () => {
  fakeTransport({
    tax_rate_list: () => ({ items: [rate("r1", "20", true)] }),
    tax_rate_delete: () => {
      throw new CallError("in_use", { count: "3" });
    },
  });
  render(TaxRates);
  await fireEvent.click(await screen.findByRole("button", { name: "Delete “VAT 20 %”" }));
  await waitFor(() => expect(toaster.current?.text).toBe("Products sold at this rate: 3. Give them another rate first."));
  expect(screen.getByDisplayValue("VAT 20 %")).toBeTruthy();
});

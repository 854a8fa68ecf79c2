import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import type { CompanyFacts, MemberFacts, ProductFacts, ReferenceFacts, TaxRateFacts } from "$lib/bindings";
import { cache } from "$lib/cache";
import { router } from "$lib/router.svelte";
import { toaster } from "$lib/ui";
import { workspace } from "$lib/workspace.svelte";
import { problems } from "../../test/axe";
import { fakeTransport, type Fake } from "../../test/fake";
import Page from "./Page.svelte";
import { newProduct } from "./prices/list";
import { newReferee } from "./references/consent";
import { SECTIONS } from "./sections";

const COMPANY: CompanyFacts = {
  name: { en: "Tarvena", ru: "Тарвена" },
  line: { en: "Returnable packaging" },
  legal_name: "Tarvena AD",
  tax_id: "",
  address: "",
  phone: "",
  email: "",
  website: "",
  logo: null,
  accent: "#F2C94C",
  bank: { name: "", iban: "", bic: "" },
  currency: "EUR",
  currencies: ["USD"],
  prices_include_tax: false,
  validity_days: 30,
  number_pattern: "TR-{YYYY}-{seq:4}",
  look: "book",
};
const MEMBER: MemberFacts = { name: { en: "Elena Stoyanova" }, position: {}, about: {}, phone: "", email: "", photo: null, me: true };
const RATE: TaxRateFacts = { name: { en: "VAT 20 %" }, percent: "20", is_default: true };
const PRODUCT: ProductFacts = { ...newProduct("Crate", "en", "EUR", "r1"), code: "TR-1", price: "6.2", cost: "4" };
const REFERENCE: ReferenceFacts = { customer: { en: "Kvarnby" }, about: {}, from: "2024-03", to: null, project: {}, result: {}, people: [newReferee()] };

const item = <F>(id: string, facts: F, version = 1) => ({ id, version, facts });
let fake: Fake;

beforeEach(async () => {
  cache.clear();
  toaster.dismiss();
  let company = item("c1", COMPANY);
  fake = fakeTransport({
    company_get: () => ({ company, accent_contrast: "1.6", accent_ok: false, next_number: "TR-2026-0005" }),
    company_update: (req) => {
      company = item("c1", req.facts, req.version + 1);
      return { company, accent_contrast: "1.6", accent_ok: false, next_number: "TR-2026-0005" };
    },
    proposal_list: () => ({ items: [], totals: [], total: { states: [], deals: 0, sums: [] } }),
    template_list: () => ({ items: [{ id: null, starting: "supply", name: { en: "Framework supply" }, about: {}, validity_days: 30, look: "book", editions: [] }] }),
    member_list: () => ({ items: [item("m1", MEMBER)] }),
    tax_rate_list: () => ({ items: [item("r1", RATE)] }),
    product_list: () => ({ items: [item("p1", PRODUCT), item("p2", newProduct("Lid", "en", "EUR", null))] }),
    reference_list: () => ({ items: [item("f1", REFERENCE)] }),
    workspace_backups: () => ({ items: [{ path: "/b/1.redbook", made_at: "2026-11-20T10:00:00Z", size: 2_400_000, findings: [], aside: false }] }),
    workspace_check: () => ({ items: [{ code: "search_stale", detail: "count: 3" }] }),
    followup_rules_get: () => ({ check_arrival: 1, ask_next_step: 3, ask_urgency: 5, agree_interim: 8, quiet_days: 10, most_contacts: 2, contact_days: 5, remind_early: 7, remind_late: 1 }),
    negotiation_rules_get: () => ({ steps: [{ total: 50_000, hours: 24 }, { total: 1_000_000, hours: 48 }] }),
    opportunity_rules_get: () => ({ silent_days: 30 }),
    health_rules_get: () => ({ profile: 5, coverage: 20, freshness: 15, review: 10, satisfaction: 15, loyalty: 15, delivery: 10, risks: 10 }),
    ideal_profile_get: () => ({ criteria: [item("i1", { text: "Delivers every day", weight: 8 })], answers: { answers: ["", "", "", "", "", ""] } }),
    portfolio_rules_get: () => ({ key_low: 30, key_high: 55, danger: 75, curve: 80, unmet_days: 60, fall: 20 }),
    bin_list: () => ({ items: [{ kind: "product", id: "p9", title: "Old crate", deleted_at: "2026-11-20T10:00:00Z" }] }),
  });
  await workspace.load();
});

/** Lists have no height here, so their rows aren't drawn; what stands around them is. */
const READY: Record<(typeof SECTIONS)[number], () => Promise<unknown>> = {
  company: () => screen.findByDisplayValue("Tarvena AD"),
  proposals: () => screen.findByText("TR-2026-0005"),
  templates: () => screen.findByText(/^No template of your own yet/),
  team: () => screen.findByRole("grid"),
  tax: () => screen.findByDisplayValue("VAT 20 %"),
  prices: () => screen.findByRole("grid"),
  references: () => screen.findByRole("grid"),
  ideal: () => screen.findByText("Delivers every day"),
  rules: () => screen.findByLabelText("One account is a danger above"),
  appearance: () => screen.findByRole("radiogroup", { name: "Theme" }),
  workspace: () => screen.findByText("Old crate"),
};

describe("settings", () => {
  it.each(SECTIONS)("draw %s for every reader", { timeout: 30_000 }, async (section) => {
    router.replace(`/settings/${section}`);
    const { container } = render(Page, { params: { section } });
    await READY[section]();
    expect(await problems(container)).toEqual([]);
  });

  it("save while one types, and offer a colour that can be read", async () => {
    router.replace("/settings/company");
    render(Page, { params: { section: "company" } });
    const phone = await screen.findByLabelText("Phone");
    await fireEvent.input(phone, { target: { value: "+359 2" } });
    await fireEvent.blur(phone);
    await waitFor(() => expect(fake.calls.find(({ name }) => name === "company_update")?.req).toMatchObject({ version: 1, facts: { phone: "+359 2" } }));

    await fireEvent.click(screen.getByRole("button", { name: /^Take #/ }));
    await waitFor(() => {
      const last = fake.calls.findLast(({ name }) => name === "company_update")?.req as { version: number; facts: CompanyFacts };
      expect(last.version).toBe(2);
      expect(last.facts).toMatchObject({ phone: "+359 2" });
      expect(last.facts.accent).not.toBe(COMPANY.accent);
    });
  });

  it("open what the address says, and say what is for the manager only", async () => {
    router.replace("/settings/prices", { item: "p1" });
    render(Page, { params: { section: "prices" } });
    expect(await screen.findByDisplayValue("6.20")).toBeTruthy();
    expect(screen.getByText(/Your cost is never part of a document/)).toBeTruthy();
    cleanup();
  });

  it("check the file when the palette asks, and answer in words", async () => {
    router.replace("/settings/workspace", { check: "1" });
    render(Page, { params: { section: "workspace" } });
    expect(await screen.findByText(/Search may not find the latest changes/)).toBeTruthy();
    expect(router.query.check).toBeUndefined();
  });
});

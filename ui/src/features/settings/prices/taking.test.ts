import { describe, expect, it } from "vitest";
import { CallError } from "$lib/error";
import { fakeTransport } from "../../../test/fake";
import { newProduct } from "./list";
import type { Plan } from "./paste";
import { take } from "./taking";

const facts = (name: string) => newProduct(name, "en", "EUR", null);
const wanted: Plan = {
  added: [facts("Lid"), facts("Band")],
  changed: [{ product: { id: "1", version: 4, facts: facts("Crate") }, facts: { ...facts("Crate"), price: "7" } }],
  same: 0,
  problems: [],
};

describe("taking rows in", () => {
  it("gives a way back that touches nothing else", async () => {
    let next = 0;
    const fake = fakeTransport({
      product_create: (req) => ({ id: `new-${++next}`, version: 1, facts: req.facts }),
      product_update: (req) => ({ ...req, version: req.version + 1 }),
      product_delete: () => ({}),
    });
    const seen: number[] = [];
    const back = await take(wanted, (done) => seen.push(done));
    expect(seen).toEqual([1, 2, 3]);
    fake.calls.length = 0;
    await back();
    expect(fake.calls.map(({ name }) => name)).toEqual(["product_delete", "product_delete", "product_update"]);
    expect(fake.calls[2]?.req).toMatchObject({ id: "1", version: 5, facts: { price: null } });
  });

  it("leaves nothing half done", async () => {
    let made = 0;
    const fake = fakeTransport({
      product_create: (req) => {
        if (++made === 2) throw new CallError("disk_full");
        return { id: "new-1", version: 1, facts: req.facts };
      },
      product_delete: () => ({}),
    });
    await expect(take(wanted, () => undefined)).rejects.toMatchObject({ code: "disk_full" });
    expect(fake.calls.at(-1)).toEqual({ name: "product_delete", req: { id: "new-1" } });
  });
});

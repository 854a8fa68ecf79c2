import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, it } from "vitest";
import { toaster } from "$lib/ui";
import { fakeTransport } from "../../../test/fake";
import type { Account } from "../state.svelte";
import RevenueSheet from "./RevenueSheet.svelte";

const ACCOUNT = {
  id: "a1",
  dossier: { revenue: [], revenue_12m: { minor: 0, currency: "EUR" } },
  editor: { facts: { name: "Kvarnby" } },
} as unknown as Account;

it("a pasted row is taken in one step, which one Undo takes back", async () => {
  const fake = fakeTransport({ revenue_set: () => ({}), undo: () => ({ op: "set_revenue" }) });
  render(RevenueSheet, { account: ACCOUNT, onclose: () => undefined });
  const year = new Date().getFullYear() - 1;
  const field = await screen.findByLabelText(`January ${year}`);
  await fireEvent.paste(field, { clipboardData: { getData: () => "1200\t\t900.50" } });
  await waitFor(() =>
    expect(fake.calls).toEqual([
      {
        name: "revenue_set",
        req: {
          account_id: "a1",
          months: [
            { month: `${year}-01`, amount: 120000 },
            { month: `${year}-02`, amount: null },
            { month: `${year}-03`, amount: 90050 },
          ],
        },
      },
    ]),
  );
  await waitFor(() => expect(toaster.current?.actions[0]?.keys).toBe("mod+z"));
  await toaster.current?.actions[0]?.run();
  expect(fake.calls.map(({ name }) => name)).toEqual(["revenue_set", "undo"]);
});

it("the keys of Undo take a paste back from the field it was made in, until somebody types there", async () => {
  const fake = fakeTransport({ revenue_set: () => ({}), undo: () => ({ op: "set_revenue" }) });
  render(RevenueSheet, { account: ACCOUNT, onclose: () => undefined });
  const field = await screen.findByLabelText(`January ${new Date().getFullYear() - 1}`);
  const undone = () => fake.calls.filter(({ name }) => name === "undo").length;
  const paste = async () => {
    const before = fake.calls.length;
    await fireEvent.paste(field, { clipboardData: { getData: () => "1200\t900" } });
    await waitFor(() => expect(fake.calls.length).toBe(before + 1));
    await waitFor(() => expect(toaster.current?.actions[0]?.keys).toBe("mod+z"));
  };
  const keys = () => fireEvent.keyDown(field, { key: "я", code: "KeyZ", ctrlKey: true });
  await paste();
  await keys();
  await waitFor(() => expect(undone()).toBe(1));
  await keys();
  expect(undone(), "once").toBe(1);
  await paste();
  await fireEvent.input(field, { target: { value: "5" } });
  await keys();
  expect(undone(), "then they mean the words in the field").toBe(1);
});

import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setTransport } from "$lib/host";
import { language } from "$lib/i18n";
import OutcomeForm from "./OutcomeForm.svelte";

beforeEach(() => language.set("en"));
afterEach(cleanup);

describe("recording what came of a proposal", () => {
  it("chooses nothing for anybody", async () => {
    const called = vi.fn();
    setTransport(async (name, req) => {
      called(name, req);
      return { value: null, changes: [] };
    });
    const { container } = render(OutcomeForm, { row: { id: "p", number: "TR-1", title: "Crates" }, version: 3, sentAt: null, ondone: vi.fn() });
    const button = screen.getByRole<HTMLButtonElement>("button", { name: "Record" });
    expect(button.disabled).toBe(true);
    expect(screen.queryAllByRole("radio", { checked: true })).toEqual([]);
    await fireEvent.submit(container.querySelector("form") as HTMLFormElement);
    expect(called).not.toHaveBeenCalledWith("proposal_record", expect.anything());

    await fireEvent.click(screen.getByRole("radio", { name: "Accepted" }));
    expect(button.disabled).toBe(false);
    await fireEvent.click(button);
    await vi.waitFor(() => expect(called).toHaveBeenCalledWith("proposal_record", expect.objectContaining({ outcome: expect.objectContaining({ kind: "accepted" }) })));
  });

  it("offers the people of the account, and takes anybody else", async () => {
    const said: Record<string, unknown> = {
      proposal_get: { account_id: "a" },
      account_get: { people: [{ person: { facts: { name: "Ada Director" } } }] },
    };
    setTransport(async (name) => ({ value: said[name] ?? null, changes: [] }));
    const { container } = render(OutcomeForm, { row: { id: "q", number: "TR-2", title: "Crates" }, version: 3, sentAt: null, begins: "accepted", ondone: vi.fn() });
    await vi.waitFor(() => expect([...container.querySelectorAll("datalist option")].map((option) => option.getAttribute("value"))).toEqual(["Ada Director"]));
    const field = screen.getByLabelText<HTMLInputElement>("Who said it");
    expect(field.getAttribute("list"), "the names belong to the field").toBe(container.querySelector("datalist")?.id);
    await fireEvent.input(field, { target: { value: "Their lawyer" } });
    expect(field.value).toBe("Their lawyer");
  });

  it.each([
    ["accepted", "Who said it"],
    ["declined", "Reason"],
    ["withdrawn", "Why"],
  ] as const)("begins with what is left to say when %s was chosen before, and asks who, how and when", (begins, first) => {
    render(OutcomeForm, { row: { id: "p", number: "TR-1", title: "Crates" }, version: 3, sentAt: null, begins, takeFocus: true, ondone: vi.fn() });
    expect(document.activeElement, "the first thing to say has the focus").toBe(screen.getByLabelText(first));
    for (const label of [begins === "withdrawn" ? "Who told them" : "Who said it", "How", "When"]) {
      expect(screen.getAllByLabelText(label), `${label} is asked for`).not.toEqual([]);
    }
  });
});

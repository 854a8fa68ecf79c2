import { fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet, tick } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Item } from "$lib/bindings";
import Ledger from "./Ledger.svelte";

interface Said {
  words: string;
}
type Seen = (entries: { target: Element; isIntersecting: boolean; boundingClientRect: { height: number } }[]) => void;
/** The stretches of the list in their order, and what hears of them. */
const watched: { element: Element; tell: Seen }[] = [];
class Watch {
  constructor(private readonly tell: Seen) {}
  observe(element: Element): void {
    watched.push({ element, tell: this.tell });
  }
  unobserve(): void {}
  disconnect(): void {}
}
beforeEach(() => {
  watched.length = 0;
  vi.stubGlobal("IntersectionObserver", Watch);
});
afterEach(() => vi.unstubAllGlobals());

const facts = (count: number): Item<Said>[] => Array.from({ length: count }, (_, i) => ({ id: `i${i}`, version: 1, facts: { words: `fact ${i}` } }));
const row = createRawSnippet<[Item<Said>]>((item) => ({ render: () => `<span>${item().facts.words}</span>` }));
const fields = createRawSnippet(() => ({ render: () => `<input aria-label="words" />` }));
function draw(rows: Item<Said>[]) {
  const ondelete = vi.fn(() => Promise.resolve());
  const store = { fresh: () => ({ words: "" }), create: vi.fn(), update: vi.fn(), reread: vi.fn() };
  const props = { label: "Attempts", add: "Add", none: "None", store, draft: "test", nameOf: ({ words }: Said) => words, row, fields, ondelete };
  const { rerender } = render(Ledger, { ...props, rows } as never);
  return { ondelete, show: (next: Item<Said>[]) => rerender({ ...props, rows: next } as never) };
}
async function tell(part: number, isIntersecting: boolean): Promise<void> {
  const stretch = watched[part];
  stretch?.tell([{ target: stretch.element, isIntersecting, boundingClientRect: { height: 2_000 } }]);
  await tick();
}

describe("facts without number", () => {
  it("exist only near to what is in sight, and keep their room when they go", async () => {
    draw(facts(60));
    expect(screen.getAllByRole("listitem")).toHaveLength(12);
    await tell(1, true);
    expect(screen.getByText("fact 13")).toBeTruthy();
    await tell(0, false);
    expect(screen.queryByText("fact 1")).toBeNull();
    expect((watched[0]?.element as HTMLElement).style.height, "nothing below may jump").toBe("2000px");
  });

  it("say which of how many they are, also while the others don't exist", () => {
    draw(facts(60));
    const [first] = screen.getAllByRole("listitem");
    expect([first?.getAttribute("aria-posinset"), first?.getAttribute("aria-setsize")]).toEqual(["1", "60"]);
  });

  it("stay while one of them is open or has the focus", async () => {
    draw(facts(40));
    const [pencil] = screen.getAllByRole("button", { name: /fact 3$/ });
    pencil?.focus();
    await tell(0, false);
    expect(document.activeElement, "the focus isn't lost").toBe(pencil);
    await fireEvent.click(pencil as HTMLElement);
    await tick();
    await tell(0, false);
    expect(screen.getByRole("textbox", { name: "words" })).toBeTruthy();
  });

  it("hand the focus to the one that takes the place of a deleted one", async () => {
    const all = facts(40);
    const { ondelete, show } = draw(all);
    await tell(1, true);
    const [pencil] = screen.getAllByRole("button", { name: /fact 15$/ });
    pencil?.focus();
    ondelete.mockImplementation(() => show(all.filter(({ id }) => id !== "i15")));
    await fireEvent.keyDown(pencil as HTMLElement, { key: "Delete" });
    await vi.waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toMatch(/fact 16$/));
  });
});

import { createRawSnippet } from "svelte";
import { render, screen } from "@testing-library/svelte";
import { fireEvent } from "@testing-library/dom";
import { describe, expect, it, vi } from "vitest";
import NameList from "./NameList.svelte";

const row = createRawSnippet<[{ id: string }]>((item) => ({ render: () => `<button>Remove ${item().id}</button>` }));
const of = (...ids: string[]) => ({ items: ids.map((id) => ({ id })), row, add: "Add a site", hint: "", most: 200 });

describe("a list of names", () => {
  it("keeps the words that were refused", async () => {
    const oncreate = vi.fn().mockResolvedValueOnce(false).mockResolvedValueOnce(true);
    render(NameList, { ...of("one"), oncreate });
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Add a site" });
    await fireEvent.input(field, { target: { value: " One " } });
    await fireEvent.keyDown(field, { key: "Enter" });
    await vi.waitFor(() => expect(field.value).toBe("One"));
    await fireEvent.keyDown(field, { key: "Enter" });
    await vi.waitFor(() => expect(field.value).toBe(""));
    expect(oncreate).toHaveBeenLastCalledWith("One");
  });
});

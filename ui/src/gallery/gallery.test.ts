import { render } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { problems } from "../test/axe";
import Sheet from "./Sheet.svelte";

describe.each(["light", "dark"] as const)("components, %s", (theme) => {
  it("have names, roles and states", async () => {
    const { container } = render(Sheet, { theme });
    expect(await problems(container)).toEqual([]);
  }, 30_000);
});

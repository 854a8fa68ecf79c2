import { describe, expect, it } from "vitest";
import { CallError } from "$lib/error";
import { RuleKeeper } from "./keeper.svelte";

interface Rules {
  low: number;
  high: number;
}
function keeper(refuse?: (rules: Rules) => CallError | undefined) {
  let rules: Rules = { low: 30, high: 55 };
  const written: Rules[] = [];
  const keeper = new RuleKeeper<Rules>({
    now: () => rules,
    put: async (next) => {
      await Promise.resolve();
      const refused = refuse?.(next);
      if (refused) throw refused;
      rules = next;
      written.push(next);
    },
    label: (place) => ({ high: "At most" })[place] ?? "",
  });
  return { keeper, written };
}
const low = (rules: Rules, value: number) => ({ ...rules, low: value });
const high = (rules: Rules, value: number) => ({ ...rules, high: value });

describe("rules of the workspace", () => {
  it("are written whole, one after another", async () => {
    const { keeper: kept, written } = keeper();
    kept.type("low", "20");
    await Promise.all([kept.save("low", "20", low), kept.save("high", "60", high)]);
    expect(written).toEqual([
      { low: 20, high: 55 },
      { low: 20, high: 60 },
    ]);
    expect(kept.typed).toEqual({});
  });

  it("keep what was typed beside the reason it is refused for", async () => {
    const { keeper: kept, written } = keeper(({ low, high }) => (high > low ? undefined : new CallError("field_out_of_range", { min: low + 1, max: 100 }, "high")));
    kept.type("low", "sixty");
    await kept.save("low", "sixty", low);
    expect(kept.problems["low"]).toBe("Whole numbers only.");
    await kept.save("low", "60", low);
    expect(kept.problems["low"]).toBe("At most: Between 61 and 100, both included.");
    expect(kept.typed).toEqual({ low: "sixty" });
    expect(written).toEqual([]);
    kept.type("low", "40");
    expect(kept.problems).toEqual({});
    await kept.save("low", "40", low);
    expect(written).toEqual([{ low: 40, high: 55 }]);
  });
});

import { expect, it } from "vitest";
import { competitorText, shareText, supplyOf } from "./supply";

it("says a supplier with as much as is known of them", () => {
  const said = competitorText({ name: "Paletra", supplies: "pallets", share: 35 });
  expect(said.replace(/\s/gu, " ")).toMatch(/^Paletra: pallets, 35 ?%$/u);
  expect(competitorText({ name: "Paletra", supplies: "", share: null }), "the name alone").toBe("Paletra");
  expect(shareText(0), "nothing is known to be nothing").not.toBe("");
});

it("reads accounts that were written before there was room for it", () => {
  expect(supplyOf({})).toEqual({ bought: [], competitors: [] });
});

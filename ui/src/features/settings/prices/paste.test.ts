import { describe, expect, it } from "vitest";
import { newProduct, type Product } from "./list";
import { guess, plan, type Setting } from "./paste";
import { columnLetter, looksLikeTable, parseTable } from "./table";

const SETTING: Setting = { language: "en", locale: "en-GB", currency: "EUR", taxRate: "rate" };

describe("the clipboard of a spreadsheet", () => {
  it("is cut into rows and cells", () => {
    expect(parseTable("a\tb\r\nc\t\r\n")).toEqual([["a", "b"], ["c", ""]]);
    expect(parseTable('"two\nlines"\t"say ""hi"""\n5" pipe\t1')).toEqual([["two\nlines", 'say "hi"'], ['5" pipe', "1"]]);
    expect(parseTable("a;b\n;\nc;d")).toEqual([["a", "b"], ["c", "d"]]);
    expect(parseTable("")).toEqual([]);
    expect(columnLetter(0) + columnLetter(25) + columnLetter(27)).toBe("AZAB");
  });

  it("is told from a sentence", () => {
    expect(looksLikeTable("a\t1\nb\t2")).toBe(true);
    expect(looksLikeTable("one line\twith a tab")).toBe(false);
    expect(looksLikeTable("first\nsecond")).toBe(false);
  });
});

describe("what the columns are", () => {
  it("is read from their names in three languages", () => {
    const names = [
      ["Code", "Name", "Unit", "Price", "Cost"],
      ["Артикул", "Наименование", "Ед. изм.", "Цена", "Себестоимость"],
      ["Код", "Име", "Мярка", "Цена", "Себестойност"],
    ];
    for (const row of names) expect(guess([row, []], "en-GB"), row[0]).toEqual({ header: true, mapping: ["code", "name", "unit", "price", "cost"] });
  });

  it("is guessed from what they hold", () => {
    const rows = [
      ["TR-641", "Crate 600 × 400", "pc", "6.20", "4.05"],
      ["TR-642", "Lid for a crate", "pc", "1.10", ""],
    ];
    expect(guess(rows, "en-GB")).toEqual({ header: false, mapping: ["code", "name", "unit", "price", "cost"] });
    expect(guess([["Washing", "0,34 €"]], "ru-RU")).toEqual({ header: false, mapping: ["name", "price"] });
    expect(guess([], "en-GB")).toEqual({ header: false, mapping: [] });
  });

  it("is never the same for two", () => {
    expect(guess([["Name", "Name", "Price"]], "en-GB").mapping).toEqual(["name", null, "price"]);
  });
});

describe("what pasting would do", () => {
  const known: Product = { id: "1", version: 3, facts: { ...newProduct("Crate", "en", "EUR", null), code: "TR-1", price: "6.20", cost: "4" } };
  const columns = { header: true, mapping: ["code", "name", "price"] as const };

  it("adds new rows and changes those whose code is known", () => {
    const rows = [["Code", "Name", "Price"], ["tr-1", "", "€7"], ["TR-2", "Lid", ""], ["TR-3", "Band", "0"]];
    const found = plan(rows, columns, [known], SETTING);
    expect(found.problems).toEqual([]);
    expect(found.changed.map(({ facts }) => [facts.name.en, facts.price, facts.cost])).toEqual([["Crate", "7", "4"]]);
    expect(found.added.map(({ name, price, tax_rate_id }) => [name.en, price, tax_rate_id])).toEqual([["Lid", null, "rate"], ["Band", "0", "rate"]]);
  });

  it("leaves alone what says the same", () => {
    expect(plan([["TR-1", "Crate", "6.2"]], { ...columns, header: false }, [known], SETTING)).toMatchObject({ added: [], changed: [], same: 1 });
  });

  it("names the cell of everything that is wrong", () => {
    const rows = [["Code", "Name", "Price"], ["TR-9", "", "1"], ["TR-5", "Lid", "many"], ["TR-5", "Lid", "1"]];
    expect(plan(rows, columns, [], SETTING).problems).toEqual([
      { row: 2, column: "B", what: "name" },
      { row: 3, column: "C", what: "amount" },
      { row: 4, column: "A", what: "twice" },
    ]);
  });
});

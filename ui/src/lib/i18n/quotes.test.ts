import { expect, test } from "vitest";
import { innerQuotes } from "./quotes";

test("a quoted name within a quotation has the marks of the second level", () => {
  expect(innerQuotes("Вставить ««Кварнбю Хлеб»»", "ru")).toBe("Вставить «„Кварнбю Хлеб“»");
  expect(innerQuotes("„Писмо до „Белвара“ АД“: изтрито", "bg")).toBe("„Писмо до «Белвара» АД“: изтрито");
  expect(innerQuotes("“Answer to “Line 2”” was deleted", "en")).toBe("“Answer to ‘Line 2’” was deleted");
});

test("other texts stay as they are", () => {
  for (const [text, language] of [["«Белвара» и «Кварнбю»", "ru"], ["„Белвара“ и „Кварнбю“", "bg"], ["it is “open", "en"], ["«««", "ru"], ["no marks", "en"]] as const)
    expect(innerQuotes(text, language)).toBe(text);
});

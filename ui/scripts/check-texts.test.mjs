import { describe, expect, it } from "vitest";
import { mended } from "./typography.mjs";
import { compare, literals, mentions, readMessages } from "./check-texts.mjs";

describe("texts", () => {
  it("are compared by ids and variables", () => {
    const en = readMessages("a = { $n ->\n    [one] { $n } day\n   *[other] { $n } of { $all }\n}\nb = B").messages;
    const ru = readMessages("a = { $n }").messages;
    expect(en.get("a")).toBe("all, n");
    expect(compare({ en, ru, bg: en })).toEqual(['"a" has the variables (n) in ru, (all, n) in en', '"b" is missing in ru']);
  });

  it("are read strictly", () => {
    expect(readMessages("a = A\na = B").problems).toEqual(['"a" stands twice']);
    expect(readMessages("a = { $").problems).toEqual(['"a" cannot be read']);
  });

  it("are found in code, also by their beginnings", () => {
    const found = mentions('t("one-two"); t(dark ? "a-b" : "a-c"); t(`care-kind-${kind}`); <Phrase id="x-y" />');
    expect([...found.whole]).toEqual(["one-two", "a-b", "a-c", "x-y"]);
    expect(found.beginnings).toEqual(["care-kind-"]);
    expect(found.asked).toEqual(["one-two", "x-y"]);
  });

  it("keep short words with the next one", () => {
    const N = "\u00a0";
    expect(mended("# в лесу\na = и в лесу — 1 240 000", "ru")).toBe(`# в лесу\na = и${N}в${N}лесу${N}— 1${N}240${N}000`);
    expect(mended("a = дом – с { $x }", "bg")).toBe(`a = дом${N}– с${N}{ $x }`);
    expect(mended("a = a house - in it", "en")).toBe("a = a house - in it");
  });

  it("are not written into the markup", () => {
    const source = `<script lang="ts">const a: string = "words";</script>
      <!-- words --><p class="words" title={t("x")} aria-label="Seen">{a} — {"said"} <b>12 %</b> words</p><style>p { color: red }</style>`;
    expect(literals(source)).toEqual(["Seen", "said", "words"]);
  });
});

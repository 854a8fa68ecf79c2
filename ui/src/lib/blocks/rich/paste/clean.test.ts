import { describe, expect, it } from "vitest";
import type { Rich, Run } from "$lib/bindings";
import { clean } from "./clean";
import { asHtml } from "./html";

const plain = (...runs: (Run | string)[]): Rich[number] => ({ kind: "plain", runs: runs.map((run) => (typeof run === "string" ? { text: run } : run)) });
const bullets = (...items: string[]): Rich[number] => ({ kind: "bullets", items: items.map((text) => [{ text }]) });
const numbers = (...items: string[]): Rich[number] => ({ kind: "numbers", items: items.map((text) => [{ text }]) });

describe("what a block can hold stays", () => {
  it("paragraphs, bold, italic and links of a web page", () => {
    const { rich, dropped } = clean(
      `<p>We <b>save</b> you <em>time</em>:\n   see <a href="https://example.org/a">the case</a>.</p><p>Second</p>`,
    );
    expect(rich).toEqual([
      plain("We ", { text: "save", bold: true }, " you ", { text: "time", italic: true }, ": see ", { text: "the case", link: "https://example.org/a" }, "."),
      plain("Second"),
    ]);
    expect(dropped, "nothing was lost, so nothing is said").toEqual({});
  });

  it("lists of both kinds, as LibreOffice writes them with a paragraph in each item", () => {
    const { rich } = clean(`<ul><li><p style="margin-bottom:0">one</p></li><li><p>two</p></li></ul><ol><li>first</li></ol>`);
    expect(rich).toEqual([bullets("one", "two"), numbers("first")]);
  });

  it("line breaks as paragraphs, in a list item as a space", () => {
    expect(clean("<p>a<br>b</p><ul><li>c<br>d</li></ul>").rich).toEqual([plain("a"), plain("b"), bullets("c d")]);
  });

  it("no-break spaces and letters of every script, without signs that can't be seen", () => {
    expect(clean("<p>10&nbsp;000 €&#173; — ёлка\u000b ъгъл\ufeff</p>").rich).toEqual([plain("10\u00a0000 € — ёлка ъгъл")]);
  });

  it("text without any tags", () => {
    expect(clean("just words").rich).toEqual([plain("just words")]);
    expect(clean("").rich).toEqual([]);
  });
});

describe("above and below the line", () => {
  it("digits keep their places in signs of their own", () => {
    const { rich, dropped } = clean(`<p>120 m<sup>2</sup>, CO<sub>2</sub>, 10<span style="vertical-align:super">12</span>, brand<sup>TM</sup></p>`);
    expect(rich).toEqual([plain("120 m², CO₂, 10¹², brand™")]);
    expect(dropped, "nothing was lost").toEqual({});
  });

  it("what no font has there stands on the line, and that is said", () => {
    const { rich, dropped } = clean("<p>10<sup>-6</sup> and x<sub>max</sub></p>");
    expect(rich).toEqual([plain("10-6 and xmax")]);
    expect(dropped).toEqual({ raised: 2 });
  });

  it("the place of a cell in its row says nothing", () => {
    expect(clean(`<table><tr><td style="vertical-align:top">only</td></tr></table>`).dropped).toEqual({});
  });
});

describe("Google Docs", () => {
  it("wraps all it copies in a bold that isn't bold", () => {
    const { rich, dropped } = clean(
      `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-size:11pt;font-weight:400;font-style:normal;text-decoration:none;background-color:transparent">Plain and </span><span style="font-weight:700;font-style:italic">strong</span></p></b>`,
    );
    expect(rich).toEqual([plain("Plain and ", { text: "strong", bold: true, italic: true })]);
    expect(dropped).toEqual({});
  });
});

describe("Word", () => {
  const item = (marker: string, text: string, level = 1) =>
    `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;

  it("writes lists as paragraphs with a sign before each", () => {
    const { rich, dropped } = clean(`<p class=MsoNormal>Before</p>${item("·", "one")}${item("·", "two")}${item("1.", "first")}${item("б)", "second")}<p>After</p>`);
    expect(rich).toEqual([plain("Before"), bullets("one", "two"), numbers("first", "second"), plain("After")]);
    expect(dropped).toEqual({});
  });

  it("keeps a list within a list one level deep and says so", () => {
    const { rich, dropped } = clean(item("·", "one") + item("o", "inner", 2));
    expect(rich).toEqual([bullets("one", "inner")]);
    expect(dropped).toEqual({ levels: 1 });
  });

  it("brings styles, comments and hidden text along, none of which is text", () => {
    const { rich, dropped } = clean(
      `<html><head><style>p {mso-style-name:Normal}</style><!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head><body><!--StartFragment--><p class=MsoNormal>Price<span style='mso-hide:all'> secret</span><del>old</del><ins>new</ins><a style='mso-comment-reference:A_1'>[A1]</a><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`,
    );
    expect(rich).toEqual([plain("Pricenew")]);
    expect(dropped).toEqual({ hidden: 2, comments: 1 });
  });
});

describe("what no block can hold is counted", () => {
  it("pictures, films and forms", () => {
    expect(clean(`<p>a<img src="x.png"><svg><text>t</text></svg></p><video></video><input value="b">`)).toMatchObject({
      rich: [plain("a")],
      dropped: { pictures: 2, others: 2 },
    });
  });

  it("a table becomes one line a row, no word of it is lost", () => {
    const { rich, dropped } = clean(
      `<table><caption>Prices</caption><tr><th>Item</th><th>Price</th></tr><tr><td><p>Racks</p><p>steel</p></td><td><b>12</b></td></tr></table>`,
    );
    expect(rich).toEqual([
      plain("Prices"),
      plain({ text: "Item", bold: true }, " · ", { text: "Price", bold: true }),
      plain("Racks; steel · ", { text: "12", bold: true }),
    ]);
    expect(dropped).toEqual({ tables: 1 });
  });

  it("a table of one cell is a frame around text, not a table", () => {
    expect(clean("<table><tr><td><p>a</p><p>b</p></td></tr></table>")).toMatchObject({ rich: [plain("a"), plain("b")], dropped: {} });
  });

  it("headings become bold", () => {
    expect(clean("<h2>Why us</h2><p>Because</p>")).toMatchObject({ rich: [plain({ text: "Why us", bold: true }), plain("Because")], dropped: { headings: 1 } });
  });

  it("links to nowhere lose the address, not the words; scripts never come in", () => {
    const { rich, dropped } = clean(`<p><a href="javascript:alert(1)">here</a> <a href="file:///c:/a.doc">file</a> <a href="#part">part</a></p><script>alert(1)</script>`);
    expect(rich).toEqual([plain("here file part")]);
    expect(dropped).toEqual({ links: 3 });
  });

  it("underlines, strikes and marks, but not the underline of a link", () => {
    expect(clean(`<p><u>under</u> <span style="background:yellow">lit</span> <a href="https://a.example"><u>site</u></a></p>`).dropped).toEqual({ looks: 2 });
  });

  it("words struck through are taken back: they never come to life again", () => {
    for (const struck of ["<s>120</s>", "<strike>120</strike>", "<del>120</del>", `<span style="text-decoration:line-through">120</span>`, `<span style="text-decoration:underline line-through red">120</span>`])
      expect(clean(`<p>only ${struck}90 euro</p>`).rich, struck).toEqual([plain("only 90 euro")]);
    expect(clean(`<p>a<s>b</s> <span style="text-decoration-line:line-through">c</span></p>`).dropped).toEqual({ struck: 2 });
    expect(clean(`<table><tr><td>Racks</td><td style="text-decoration:line-through">12</td></tr></table>`).rich, "a cell of a table too").toEqual([plain("Racks")]);
  });

  it("Word strikes in ways of its own", () => {
    const { rich, dropped } = clean(
      `<p class=MsoNormal>Price <span style='text-line-through:double'>120</span><span class=msoDel>110</span><del cite="mailto:Ada" datetime="2026-01-01T10:00"><span lang=EN-GB>105</span></del><ins cite="mailto:Ada"><span lang=EN-GB>90</span></ins> <span style='text-line-through:none;text-decoration:none'>euro</span></p>`,
    );
    expect(rich).toEqual([plain("Price 90 euro")]);
    expect(dropped).toEqual({ struck: 2, hidden: 1 });
  });

  it("hidden text isn't text", () => {
    expect(clean(`<p>seen<span style="display:none">not</span></p>`)).toMatchObject({ rich: [plain("seen")], dropped: { hidden: 1 } });
  });
});

describe("lists within lists", () => {
  it("are flattened in reading order", () => {
    const { rich, dropped } = clean("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>");
    expect(rich).toEqual([bullets("a", "b", "c")]);
    expect(dropped).toEqual({ levels: 1 });
  });

  it("leave points within a numbered item in it, so that the numbers stay right", () => {
    expect(clean("<ol><li>Scope<ul><li>design</li><li>build</li></ul></li><li>Price</li></ol>").rich).toEqual([numbers("Scope: design; build", "Price")]);
    expect(clean("<ol><li>Scope:<ul><li>We draw it.</li><li>We build it.</li></ul></li></ol>").rich).toEqual([numbers("Scope: We draw it. We build it.")]);
  });
});

describe("what doesn't go on in the line of the cursor", () => {
  it("is a heading or a list at the beginning", () => {
    expect(clean("<h2>Head</h2><p>text</p>").apart).toBe(true);
    expect(clean("<ul><li>a</li><li>b</li></ul>").apart).toBe(true);
    expect(clean("<p>text</p><h2>Head</h2>").apart).toBe(false);
    expect(clean("some <b>words</b>").apart).toBe(false);
  });
});

describe("tables where a block can take them", () => {
  it("leave the text whole, with their heads", () => {
    const { rich, tables, dropped } = clean(
      "<p>Before</p><table><tr><th>Item</th><th>Price</th></tr><tr><td>Racks</td><td><b>12</b></td></tr></table><p>After</p>",
      { tables: true },
    );
    expect(rich).toEqual([plain("Before"), plain("After")]);
    expect(tables).toEqual([{ head: true, rows: [[[plain("Item")], [plain("Price")]], [[plain("Racks")], [plain({ text: "12", bold: true })]]] }]);
    expect(dropped).toEqual({});
  });

  it("without a head keep every row, and what is too wide stays lines", () => {
    expect(clean("<table><tr><td>a</td><td>1</td></tr></table>", { tables: true }).tables[0]?.head).toBe(false);
    const wide = `<table><tr>${"<td>x</td>".repeat(13)}</tr></table>`;
    expect(clean(wide, { tables: true })).toMatchObject({ tables: [], dropped: { tables: 1 } });
  });
});

describe("as the editor reads it", () => {
  it("writes only what was cleaned, with signs of HTML as letters", () => {
    const { rich } = clean(`<p>1 &lt; 2 <b><i>both</i></b></p><ul><li><a href="mailto:a@b.example">mail</a></li></ul>`);
    expect(asHtml(rich)).toBe(
      `<p>1 &lt; 2 <strong><em>both</em></strong></p><ul><li><p><a href="mailto:a@b.example">mail</a></p></li></ul>`,
    );
  });

  it("keeps the bound numbers of a text copied within the program", () => {
    const { rich } = clean(`<p data-pm-slice="1 1 []">You save <strong><span data-bound="saved_yearly"></span></strong> a year</p>`);
    expect(rich).toEqual([plain("You save ", { text: "", bound: "saved_yearly", bold: true }, " a year")]);
    expect(clean(asHtml(rich)).rich).toEqual(rich);
  });

  it("reads its own writing as it was", () => {
    const { rich } = clean("<h1>Head</h1><p>a <b>b</b></p><ol><li>c</li></ol>");
    expect(clean(asHtml(rich)).rich).toEqual(rich);
  });
});

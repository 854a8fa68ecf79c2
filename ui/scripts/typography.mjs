/* Spaces that must not break a line, as Russian and Bulgarian want them: after one-letter words, before a dash,
   between a number's groups. `npm run texts` finds where they are missing, `npm run texts -- --fix` puts them in. */

const NBSP = "\u00a0";

const RULES = {
  ru: [
    [/(?<=^|[\s«„(])([вкосуияаВКОСУИЯА]) (?=\S)/gu, `$1${NBSP}`],
    [/(?<=\S) (?=—)/gu, NBSP],
  ],
  bg: [
    [/(?<=^|[\s„(])([всиаВСИА]) (?=\S)/gu, `$1${NBSP}`],
    [/(?<=\S) (?=–\s)/gu, NBSP],
  ],
};
const GROUPS = /(?<=\d) (?=\d{3}(?!\d))/g;

/** The whole .ftl source with its spaces mended. Comments, ids and what stands in braces are left alone. */
export function mended(source, language) {
  const rules = RULES[language];
  if (!rules) return source;
  return source
    .split("\n")
    .map((line) => {
      const cut = /^(?:[a-zA-Z][\w-]*\s*=\s?|\s+\*?\[[^\]]*\]\s?|\s+)/.exec(line);
      if (line.startsWith("#") || !cut) return line;
      return cut[0] + mendText(line.slice(cut[0].length), rules);
    })
    .join("\n");
}

function mendText(text, rules) {
  let result = text.replace(GROUPS, NBSP);
  // Twice: two one-letter words in a row share the space between them.
  for (let round = 0; round < 2; round++) for (const [pattern, by] of rules) result = result.replace(pattern, by);
  return result;
}

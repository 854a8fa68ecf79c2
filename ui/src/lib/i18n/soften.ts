/* Long Cyrillic words in narrow places. Webviews bring no Russian or Bulgarian hyphenation of their own everywhere, and a
   word torn without a hyphen reads as two: soft hyphens say where it may break. */

const SOFT = "\u00ad";

const ANY = "[а-яё]";
const V = "[аеёиоуыъэюя]";
const C = "[бвгджзйклмнпрстфхцчшщ]";
/** Where a syllable ends: after a sign or й, between vowels, inside consonants, before the last of them. */
const BREAKS: readonly [RegExp, string][] = [
  [new RegExp(`([йь])(${ANY}${ANY})`, "giu"), `$1${SOFT}$2`],
  [new RegExp(`(${V})(${V}${ANY})`, "giu"), `$1${SOFT}$2`],
  [new RegExp(`(${V}${C})(${C}${V})`, "giu"), `$1${SOFT}$2`],
  [new RegExp(`(${C}${V})(${C}${V})`, "giu"), `$1${SOFT}$2`],
  [new RegExp(`(${V}${C})(${C}${C}${V})`, "giu"), `$1${SOFT}$2`],
  [new RegExp(`(${V}${C}${C})(${C}${C}${V})`, "giu"), `$1${SOFT}$2`],
];

function broken(word: string): string {
  let found = word;
  for (const [at, into] of BREAKS) {
    // Twice: what was matched once can't be the beginning of the next.
    found = found.replace(at, into).replace(at, into);
  }
  // One letter is never left alone.
  return found.replace(new RegExp(`^(${ANY})${SOFT}`, "iu"), "$1").replace(new RegExp(`${SOFT}(${ANY})$`, "iu"), "$1");
}

/** Figures typed by hand in groups of three, kept on one line: "148 000". */
export function unbroken(text: string): string {
  return text.replace(/(\d) (?=\d{3}(?!\d))/gu, "$1\u00a0");
}

/** The text with soft hyphens in its Cyrillic words of so many letters or more; for the eye only, names and tips keep the plain text. */
export function soften(text: string, letters = 10): string {
  return text.replace(new RegExp(`${ANY}{${letters},}`, "giu"), broken);
}

/* Finding by what people type: any order, any case, accents and ё forgiven. */

export function fold(text: string): string {
  return text.toLocaleLowerCase().normalize("NFD").replace(/\p{Mn}/gu, "").replaceAll("ё", "е");
}

/** Every typed word begins some word of the text. */
export function matches(text: string, typed: string): boolean {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u);
  return fold(typed).split(/\s+/).filter(Boolean).every((part) => words.some((word) => word.startsWith(part)));
}

export interface Piece {
  text: string;
  hit: boolean;
}

/** The text cut into pieces, the typed beginnings of words marked. */
export function highlight(text: string, typed: string): Piece[] {
  const parts = fold(typed).split(/\s+/).filter(Boolean);
  const pieces: Piece[] = [];
  const add = (piece: string, hit: boolean) => {
    if (piece) pieces.push({ text: piece, hit });
  };
  for (const word of text.split(/([^\p{L}\p{N}]+)/u)) {
    // Folding may change the length (decomposed letters), so only words that keep it are marked.
    const folded = fold(word);
    const part = folded.length === word.length ? parts.find((p) => folded.startsWith(p)) : undefined;
    add(word.slice(0, part?.length ?? 0), true);
    add(word.slice(part?.length ?? 0), false);
  }
  return pieces;
}

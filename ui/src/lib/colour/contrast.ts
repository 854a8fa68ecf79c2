/* Contrast of the accent on white paper (WCAG 2.2, 1.4.3), and a darker one that reaches it. Live while a colour
   is being chosen; what the program stores and warns of is counted there by the same formula. */

/** Accents set small labels. */
export const LEAST = 4.5;

/** "#a5182f", "A5182F", "#a18" → "#A5182F"; null if it is no colour. */
export function asColour(text: string): string | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1];
  if (!digits) return null;
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  return `#${six.toUpperCase()}`;
}

/** 1–21. */
export function contrastOnWhite(colour: string): number {
  const light = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  const [red = 0, green = 0, blue = 0] = channels(colour).map(light);
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** The lightest colour of the same hue that can be read on white; itself if it can. */
export function darker(colour: string): string {
  const parts = channels(colour);
  for (let percent = 100; percent >= 0; percent--) {
    const made = hex(parts.map((part) => Math.floor((part * percent) / 100)));
    if (contrastOnWhite(made) >= LEAST) return percent === 100 ? colour : made;
  }
  return "#000000";
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/* Key combinations as text: "mod+k", "alt+up", "?", "n", and sequences "g a".
   "mod" is Ctrl, on macOS ⌘. Letters are matched by their place on the keyboard when the layout is not
   Latin, so that Ctrl K is the same key on a Russian or Bulgarian one. */

export interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const NAMED: Record<string, string> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  Escape: "esc",
  " ": "space",
  "=": "plus",
  "+": "plus",
  "-": "minus",
};

/** The combination a press stands for. */
export function comboOf(press: Press, mac: boolean): string {
  const key = keyName(press);
  const parts: string[] = [];
  if (mac ? press.metaKey : press.ctrlKey) parts.push("mod");
  if (mac && press.ctrlKey) parts.push("ctrl");
  if (press.altKey) parts.push("alt");
  // Shift is part of a sign such as "?", but tells letters and named keys apart.
  if (press.shiftKey && (key.length > 1 || /[a-z0-9]/.test(key))) parts.push("shift");
  return [...parts, key].join("+");
}

function keyName({ key, code }: Press): string {
  const named = NAMED[key];
  if (named) return named;
  if (key.length === 1 && /[^\x20-\x7e]/.test(key)) {
    const letter = /^Key([A-Z])$/.exec(code)?.[1] ?? /^Digit(\d)$/.exec(code)?.[1];
    if (letter) return letter.toLowerCase();
  }
  return key.toLowerCase();
}

/** Single letters and their sequences: they work only outside fields and can be switched off. */
export function isPlain(combo: string): boolean {
  return combo.split(" ").every((step) => step.length === 1);
}

const SHOWN: Record<string, string> = {
  up: "↑",
  down: "↓",
  left: "←",
  right: "→",
  plus: "+",
  minus: "−",
  esc: "Esc",
  enter: "Enter",
  space: "Space",
  tab: "Tab",
  delete: "Delete",
};

const MODIFIERS: Record<string, [other: string, mac: string]> = {
  mod: ["Ctrl", "⌘"],
  ctrl: ["Ctrl", "⌃"],
  alt: ["Alt", "⌥"],
  shift: ["Shift", "⇧"],
};

/** How a combination is printed: "Ctrl Shift Z", on macOS "⇧⌘Z" in one go. */
export function showCombo(combo: string, mac: boolean): string {
  return combo
    .split(" ")
    .map((step) => {
      const parts = step === "+" ? ["plus"] : step.split("+");
      const shown = parts.map((part) => MODIFIERS[part]?.[mac ? 1 : 0] ?? SHOWN[part] ?? part.toUpperCase());
      return shown.join(mac ? "" : "\u00a0");
    })
    .join("\u00a0");
}

/* From presses to commands: remembers a begun sequence ("g", then "a") and stays out of fields. */

import { comboOf, isPlain, type Press } from "./combo";

export interface Binding {
  keys: string;
  run: () => void;
  /** Also when the cursor is in a field: only for combinations that no field needs. */
  inFields?: boolean;
}

const SEQUENCE_MS = 1200;

export class KeyDispatcher {
  #begun: { step: string; at: number } | null = null;

  constructor(
    private readonly bindings: () => Iterable<Binding>,
    private readonly options: { mac: boolean; plainKeys: () => boolean; now?: () => number },
  ) {}

  /** Runs what the press stands for; true if it was ours. */
  press(press: Press, inField: boolean): boolean {
    const now = (this.options.now ?? Date.now)();
    const step = comboOf(press, this.options.mac);
    const begun = this.#begun && now - this.#begun.at < SEQUENCE_MS ? this.#begun.step : null;
    this.#begun = null;

    let startsSequence = false;
    for (const binding of this.bindings()) {
      const plain = isPlain(binding.keys);
      if (plain && (inField || !this.options.plainKeys())) continue;
      if (!plain && inField && binding.inFields === false) continue;
      if (binding.keys === (begun ? `${begun} ${step}` : step)) {
        binding.run();
        return true;
      }
      startsSequence ||= binding.keys.startsWith(`${step} `);
    }
    if (startsSequence) this.#begun = { step, at: now };
    return startsSequence;
  }
}

/** Whether a press lands in something that takes text or steers itself by letters. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button", "submit", "range"].includes(target.type);
  return target.matches("textarea, select, [role=combobox], [role=menu], [role=menu] *, [role=listbox], [role=textbox]");
}

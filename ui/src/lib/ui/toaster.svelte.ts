/* Short messages at the foot of the window. One line, 8 seconds, longer while looked at; mostly a place for Undo. */

export interface ToastAction {
  label: string;
  keys?: string;
  run: () => unknown;
}
export interface ToastMessage {
  id: number;
  text: string;
  action?: ToastAction;
}

const SECONDS_8 = 8000;

export class Toaster {
  /** The newest is shown; an older one is replaced, because its Undo would now undo something else. */
  current = $state.raw<ToastMessage | null>(null);
  #next = 1;
  #left = SECONDS_8;
  #started = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  show(text: string, action?: ToastAction): void {
    this.current = { id: this.#next++, text, ...(action ? { action } : {}) };
    this.#left = SECONDS_8;
    this.#run();
  }

  /** While the pointer or the focus is on it, time stands still. */
  hold(): void {
    clearTimeout(this.#timer);
    this.#left -= Date.now() - this.#started;
  }

  release(): void {
    // A moment to move back to it, however late it was held.
    this.#left = Math.max(1000, this.#left);
    this.#run();
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.current = null;
  }

  act(): void {
    const action = this.current?.action;
    this.dismiss();
    void action?.run();
  }

  #run(): void {
    clearTimeout(this.#timer);
    this.#started = Date.now();
    this.#timer = setTimeout(() => this.dismiss(), this.#left);
  }
}

export const toaster = new Toaster();

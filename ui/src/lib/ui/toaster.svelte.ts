/* Short messages at the foot of the window. One line, 8 seconds, longer while looked at; mostly a place for Undo,
   after an export for Open and Print. */

export interface ToastAction {
  label: string;
  /** Keys that go back or forth by one change, whichever is the last by then. */
  keys?: string;
  run: () => unknown;
}
export interface ToastMessage {
  id: number;
  text: string;
  /** What a shortened text stands for, such as the whole path of a file. Such a text stays on one line. */
  title?: string | undefined;
  actions: readonly ToastAction[];
}

const SECONDS_8 = 8000;

export class Toaster {
  /** The newest is shown; an older one is replaced, because its Undo would now undo something else. */
  current = $state.raw<ToastMessage | null>(null);
  #next = 1;
  #left = SECONDS_8;
  #started = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  show(said: string | Pick<ToastMessage, "text" | "title">, ...actions: (ToastAction | undefined)[]): void {
    const message = typeof said === "string" ? { text: said } : said;
    this.current = { ...message, id: this.#next++, actions: actions.filter((action) => action !== undefined) };
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

  /** Something else was changed: what is offered to take back isn't the last change any more. */
  overtaken(): void {
    if (this.current?.actions.some((action) => action.keys)) this.dismiss();
  }

  act(action: ToastAction): void {
    this.dismiss();
    void action.run();
  }

  #run(): void {
    clearTimeout(this.#timer);
    this.#started = Date.now();
    this.#timer = setTimeout(() => this.dismiss(), this.#left);
  }
}

export const toaster = new Toaster();

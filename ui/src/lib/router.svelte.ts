/* Where the window is. Every screen, tab and filter has an address behind the "#", so Back, Forward,
   undo and the palette can return to it. */

import { href, parseAddress, type Address, type Query } from "./route";

class Router {
  #address = $state.raw<Address>(parseAddress(location.hash));

  constructor() {
    window.addEventListener("hashchange", () => this.#read());
  }

  get path(): string {
    return this.#address.path;
  }

  get query(): Query {
    return this.#address.query;
  }

  /** Go to a place; Back returns. */
  go(path: string, query: Record<string, string | null | undefined> = {}): void {
    location.hash = href(path, query);
    this.#read();
  }

  /** Change the address without a step in the history: a filter being typed, a corrected address. */
  replace(path: string, query: Record<string, string | null | undefined> = {}): void {
    history.replaceState(null, "", href(path, query));
    this.#read();
  }

  /** Set some values of the query of this very place; null removes one. */
  setQuery(values: Record<string, string | null>, options: { step?: boolean } = {}): void {
    const next = { ...this.query, ...values };
    if (options.step) this.go(this.path, next);
    else this.replace(this.path, next);
  }

  back(): void {
    history.back();
  }

  forward(): void {
    history.forward();
  }

  #read(): void {
    this.#address = parseAddress(location.hash);
  }
}

export const router = new Router();

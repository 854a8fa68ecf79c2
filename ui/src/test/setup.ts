/* What jsdom lacks and the components lean on. Only shapes: nothing is laid out in these tests. */

import { cleanup } from "@testing-library/svelte";
import { afterEach } from "vitest";

afterEach(() => cleanup());

const nothing = () => undefined;

window.matchMedia ??= (query: string) =>
  ({ matches: false, media: query, addEventListener: nothing, removeEventListener: nothing }) as unknown as MediaQueryList;

globalThis.ResizeObserver ??= class {
  observe = nothing;
  unobserve = nothing;
  disconnect = nothing;
};

Element.prototype.scrollIntoView ??= nothing;
Element.prototype.setPointerCapture ??= nothing;
Element.prototype.hasPointerCapture ??= () => false;
Element.prototype.releasePointerCapture ??= nothing;
Element.prototype.getAnimations ??= () => [];

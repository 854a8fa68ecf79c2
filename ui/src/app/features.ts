/* The features of the program, found by their feature.ts, and what they add up to. */

import type { Feature, Place, Route } from "$lib/feature";

const found = import.meta.glob<{ default: Feature }>("../features/*/feature.ts", { eager: true });
// The gallery of the kit exists while developing and in tests, never in the shipped program.
const gallery: Feature[] = import.meta.env.DEV
  ? [{ routes: [{ path: "/gallery", page: () => import("../gallery/Gallery.svelte"), frame: "bare" }] }]
  : [];

export const features: readonly Feature[] = [...Object.values(found).map((module) => module.default), ...gallery];

/** A fixed address goes before one with a parameter: "/accounts/new" before "/accounts/:id". */
export const routes: readonly Route[] = features
  .flatMap((feature) => feature.routes)
  .toSorted((a, b) => parameters(a.path) - parameters(b.path));

export const places: readonly Place[] = features.flatMap((feature) => feature.places ?? []).toSorted((a, b) => a.order - b.order);

function parameters(path: string): number {
  return path.split(":").length;
}

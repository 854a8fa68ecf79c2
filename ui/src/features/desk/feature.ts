import type { Feature } from "$lib/feature";

export default {
  routes: [{ path: "/proposal/:id/:reader?", page: () => import("./Page.svelte"), place: "proposals", frame: "desk" }],
} satisfies Feature;

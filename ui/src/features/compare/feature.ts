import type { Feature } from "$lib/feature";

export default {
  routes: [{ path: "/compare/:left/:right", page: () => import("./Page.svelte"), place: "proposals", frame: "desk" }],
} satisfies Feature;

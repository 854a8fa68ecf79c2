import type { Feature } from "$lib/feature";

export default {
  routes: [{ path: "/negotiation/:id", page: () => import("./Page.svelte"), place: "proposals" }],
} satisfies Feature;

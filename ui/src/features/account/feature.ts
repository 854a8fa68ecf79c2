import type { Feature } from "$lib/feature";

export default {
  routes: [{ path: "/account/:id/:tab?/:what?", page: () => import("./Page.svelte"), place: "accounts" }],
} satisfies Feature;

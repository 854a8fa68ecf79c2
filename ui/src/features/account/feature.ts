import type { Feature } from "$lib/feature";

export default {
  routes: [
    { path: "/account/:id/brief", page: () => import("./brief/Page.svelte"), place: "accounts" },
    { path: "/account/:id/:tab?/:what?", page: () => import("./Page.svelte"), place: "accounts" },
  ],
} satisfies Feature;

import type { Feature } from "$lib/feature";

export default {
  routes: [{ path: "/settings/:section?", page: () => import("./Page.svelte"), place: "settings" }],
} satisfies Feature;

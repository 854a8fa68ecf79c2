import type { Feature } from "$lib/feature";

export default {
  routes: [{ path: "/welcome", page: () => import("./Page.svelte"), frame: "bare" }],
} satisfies Feature;

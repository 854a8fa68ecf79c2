import Sun from "@lucide/svelte/icons/sun";
import type { Feature } from "$lib/feature";
import { t } from "$lib/i18n";
import { waiting } from "./waiting.svelte";

export default {
  routes: [{ path: "/today", page: () => import("./Page.svelte"), place: "today" }],
  places: [{ id: "today", label: () => t("today-title"), icon: Sun, path: "/today", keys: "g t", order: 10, count: () => waiting.now }],
} satisfies Feature;

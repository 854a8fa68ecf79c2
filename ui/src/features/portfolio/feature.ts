import ChartPie from "@lucide/svelte/icons/chart-pie";
import type { Feature } from "$lib/feature";
import { t } from "$lib/i18n";

export default {
  routes: [{ path: "/portfolio", page: () => import("./Page.svelte"), place: "portfolio" }],
  places: [{ id: "portfolio", label: () => t("portfolio-title"), icon: ChartPie, path: "/portfolio", keys: "g f", order: 80 }],
} satisfies Feature;

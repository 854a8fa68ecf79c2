import Building from "@lucide/svelte/icons/building-2";
import type { Feature } from "$lib/feature";
import { t } from "$lib/i18n";
import { workspace } from "$lib/workspace.svelte";

export default {
  routes: [
    { path: "/accounts", page: () => import("./Page.svelte"), place: "accounts" },
    { path: "/accounts/new", page: () => import("./Page.svelte"), place: "accounts" },
  ],
  places: [
    { id: "accounts", label: () => t("shell-accounts"), icon: Building, path: "/accounts", keys: "g a", order: 20, count: () => workspace.info?.accounts },
  ],
} satisfies Feature;

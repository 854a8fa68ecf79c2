import Building from "@lucide/svelte/icons/building-2";
import Plus from "@lucide/svelte/icons/plus";
import type { Feature } from "$lib/feature";
import { t } from "$lib/i18n";
import { router } from "$lib/router.svelte";
import { workspace } from "$lib/workspace.svelte";

export default {
  routes: [{ path: "/accounts/:new?", page: () => import("./Page.svelte"), place: "accounts" }],
  places: [
    {
      id: "accounts",
      label: () => t("shell-accounts"),
      icon: Building,
      path: "/accounts",
      keys: "g a",
      order: 20,
      count: () => workspace.info?.accounts,
    },
  ],
  commands: () => [{ id: "account.new", label: t("accounts-new"), icon: Plus, words: t("accounts-new-words"), run: () => router.go("/accounts/new") }],
} satisfies Feature;

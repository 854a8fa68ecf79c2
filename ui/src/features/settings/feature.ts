import ArchiveRestore from "@lucide/svelte/icons/archive-restore";
import DatabaseBackup from "@lucide/svelte/icons/database-backup";
import Plus from "@lucide/svelte/icons/plus";
import Stethoscope from "@lucide/svelte/icons/stethoscope";
import type { Command } from "$lib/commands.svelte";
import type { Feature } from "$lib/feature";
import { t } from "$lib/i18n";
import { router } from "$lib/router.svelte";
import { ICONS, SECTIONS, sectionName } from "./sections";
import { backUp } from "./workspace/backups.svelte";

/** Lists that grow from the palette: the section, with its row for a new record open. */
const ADDING = ["team", "tax", "prices", "references"] as const;

function commands(): Command[] {
  return [
    ...SECTIONS.map((id): Command => ({
      id: `settings.${id}`,
      label: t("settings-open", { section: sectionName(id) }),
      words: t("settings-words", { id }),
      icon: ICONS[id],
      group: "open",
      run: () => router.go(`/settings/${id}`),
    })),
    ...ADDING.map((id): Command => ({
      id: `settings.new.${id}`,
      label: t("settings-add", { id }),
      icon: Plus,
      run: () => router.go(`/settings/${id}`, { new: "1" }),
    })),
    { id: "workspace.backup", label: t("settings-backup-now"), icon: DatabaseBackup, run: () => void backUp() },
    { id: "workspace.check", label: t("settings-check"), icon: Stethoscope, run: () => router.go("/settings/workspace", { check: "1" }) },
    { id: "workspace.bin", label: t("settings-bin-open"), icon: ArchiveRestore, run: () => router.go("/settings/workspace", { show: "bin" }) },
  ];
}

export default {
  routes: [{ path: "/settings/:section?", page: () => import("./Page.svelte"), place: "settings", frame: "columns" }],
  commands,
} satisfies Feature;

/* What is known about the workspace, in words. */

import type { BinEntry, Finding } from "$lib/bindings";
import { date, hasText, language, localIso, t, time } from "$lib/i18n";

/** "20 Nov, 14:02". */
export function moment(instant: string): string {
  const at = new Date(instant);
  return t("settings-moment", { date: date(localIso(at)), time: time(at) });
}

/** "2.4 MB", "18 kB"; anything at all is at least one. */
export function size(bytes: number): string {
  const large = bytes >= 1_000_000;
  const value = large ? bytes / 1_000_000 : Math.ceil(bytes / 1_000);
  return new Intl.NumberFormat(language.locale, { style: "unit", unit: large ? "megabyte" : "kilobyte", maximumFractionDigits: 1 }).format(value);
}

export function kindName(kind: string): string {
  const id = `settings-kind-${kind.replaceAll("_", "-")}`;
  return hasText(id) ? t(id) : t("settings-kind-other");
}

/** Days that deleted things stay (rules.md). */
const KEPT_DAYS = 30;

export function keptUntil({ deleted_at }: BinEntry): string {
  return localIso(new Date(new Date(deleted_at).getTime() + KEPT_DAYS * 86_400_000));
}

/** What the check found, in a sentence; facts that have no place in it follow in brackets. */
export function findingText({ code, detail }: Finding): string {
  const id = `settings-finding-${code.replaceAll("_", "-")}`;
  return hasText(id) ? t(id) : t("settings-finding-other", { code, detail });
}

/** What the program can make anew from the records: nothing entered is lost. */
export function repairable({ code }: Finding): boolean {
  return code.endsWith("_stale");
}

/** Many findings of one kind are one sentence with their number. */
export function summed(findings: readonly Finding[]): { finding: Finding; count: number }[] {
  const byCode = new Map<string, { finding: Finding; count: number }>();
  for (const finding of findings) {
    const known = byCode.get(finding.code);
    if (known) known.count += 1;
    else byCode.set(finding.code, { finding, count: 1 });
  }
  return [...byCode.values()];
}

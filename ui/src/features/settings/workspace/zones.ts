/* Time zones to choose from: the one in use (even if it goes by an older name) and the computer's own first, then
   all that the computer knows. */

import type { Option } from "$lib/ui/types";

export const zoneName = (zone: string) => zone.replaceAll("_", " ");

export function zones(current: string): Option<string>[] {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = new Set([current, own, ...Intl.supportedValuesOf("timeZone"), "UTC"]);
  return [...known].map((zone) => ({ value: zone, label: zoneName(zone) }));
}

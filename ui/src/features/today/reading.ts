/* One reading for the screen and for the sidebar. */

import { createQuery, keepPreviousData } from "@tanstack/svelte-query";
import type { Today } from "$lib/bindings";
import { cache } from "$lib/cache";
import { call } from "$lib/call";
import type { CallError } from "$lib/error";

const ALSO = ["contact", "action", "meeting", "proposal", "person", "part", "account", "opportunity", "pref"];

/** Tomorrow is another question: what was due then is late. */
export const question = (day: string) => ({
  queryKey: ["task", "list", "today", day],
  queryFn: () => call("today_get", {}),
  meta: { also: ALSO },
  placeholderData: keepPreviousData<Today>,
});
export const askToday = (day: () => string) => createQuery<Today, CallError>(() => question(day()), () => cache);

/* What an account is to us. */

import type { AccountStatus } from "$lib/bindings";

export const STATUSES: readonly AccountStatus[] = ["prospect", "active", "dormant", "former"];

/* What is proposed for a row that looks like somebody known. */

import type { Field, ImportPair } from "$lib/bindings";

/** The file is what was written last, so its values are proposed; but a known one keeps the name it is known by. */
const KEPT: readonly Field[] = ["name", "given_name", "family_name", "company", "legal_name"];

export function proposed({ fields }: Pick<ImportPair, "fields">): Field[] {
  return fields.filter(({ field, differ }) => differ && !KEPT.includes(field)).map(({ field }) => field);
}

/** Who it is first, then what is to be decided; what is the same in both comes last. */
export function inView<F extends { field: Field; differ: boolean }>(fields: readonly F[]): F[] {
  const rank = ({ field, differ }: F) => (field === "name" ? 0 : differ ? 1 : 2);
  return fields.toSorted((a, b) => rank(a) - rank(b));
}

/* People by the decision area they belong to. */

import type { DecisionAreaView, Participant } from "$lib/bindings";
import { t } from "$lib/i18n";

/** A person, or the name of the group that follows. */
export type Line = Participant | { group: string; name: string };

/** Area by area, who stands for the whole account last; without areas, everybody as they are. The order within a
    group stays. */
export function byArea(people: readonly Participant[], areas: readonly DecisionAreaView[]): Line[] {
  if (areas.length === 0) return [...people];
  const known = new Set(areas.map(({ area }) => area.id));
  const groups = [...areas.map(({ area }) => ({ group: area.id, name: area.facts.name })), { group: WHOLE, name: t("area-whole") }];
  return groups.flatMap((one) => {
    const own = people.filter(({ part: { facts } }) => (facts.area_id && known.has(facts.area_id) ? facts.area_id : WHOLE) === one.group);
    return own.length === 0 && one.group === WHOLE ? [] : [one, ...own];
  });
}

/** One area alone: its people, and those who stand for the whole account, for they decide there, too. */
export const inArea = (people: readonly Participant[], area: DecisionAreaView): Line[] =>
  byArea(
    people.filter(({ part: { facts } }) => !facts.area_id || facts.area_id === area.area.id),
    [area],
  );

/** Stands for no area. */
export const WHOLE = "whole";

/* How a card and a warning of the map are said. */

import type { MapCard, RelationshipMap } from "$lib/bindings";
import { rolesText } from "$lib/account/person";
import { date, list, relativeDays, t } from "$lib/i18n";

export type Flag = RelationshipMap["flags"][number];

export const buyingWord = (role: MapCard["buying"][number]): string => t("map-buying", { role });

/** The third line of a card. */
export function partOf({ roles, buying, gap }: Pick<MapCard, "roles" | "buying" | "gap">): string {
  if (roles.length > 0) return rolesText(roles);
  if (buying.length > 0) return list(buying.map(buyingWord));
  return gap ? t("map-gap-part") : t("map-no-role");
}

const NARROW = /[ fijlrt.,'’-]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** About how wide a name is on a card, in pixels: before it is drawn, it says whether it needs a second line. */
export function nameWidth(name: string): number {
  let width = 0;
  for (const letter of name) {
    if (NARROW.test(letter)) width += 3.6;
    else if (letter === letter.toLocaleUpperCase()) width += 8.2;
    else width += CYRILLIC.test(letter) ? 7.1 : 6.3;
  }
  return width;
}

/** For who hears the map instead of seeing it. */
export function cardName(card: MapCard): string {
  const { name, position, reader, stance, influence, person, decision_area: area } = card;
  return [
    name,
    person ? position : t("map-nobody"),
    partOf(card),
    area?.name,
    reader ? t("kit-reader", { reader }) : "",
    person ? t("kit-stance-named", { value: stance }) : "",
    person ? t("map-depth", { depth: person.depth }) : "",
    influence ? t("kit-influence-of", { value: influence, max: 5 }) : "",
  ]
    .filter(Boolean)
    .join(", ");
}

export function flagWords(flag: Flag): string {
  switch (flag.kind) {
    case "no_ally":
      return t("map-flag-no-ally");
    case "uncovered_role":
      return flag.people.length > 0 ? t("map-flag-unmet", { role: buyingWord(flag.role), people: list(flag.people) }) : t("map-flag-uncovered", { role: buyingWord(flag.role) });
    case "unknown_person":
      return t("map-flag-unknown", { title: flag.title });
    case "reorganisation":
      return t("map-flag-change", { text: flag.text, dated: flag.on ? "yes" : "no", date: flag.on ? date(flag.on) : "" });
    case "new_person":
      return t("map-flag-new", { name: flag.name, date: date(flag.came_on) });
    case "missing_information":
      return t("map-flag-missing", { name: flag.name, what: list(flag.lacking.map((what) => t("map-lacking", { what }))) });
  }
}

/** The card a warning is about. */
export const cardOf = (flag: Flag): string | null => (flag.kind === "unknown_person" || flag.kind === "new_person" || flag.kind === "missing_information" ? flag.id : null);

export const metWords = (last_met: string | null): string => (last_met ? t("map-met", { date: date(last_met), ago: relativeDays(last_met) }) : t("map-never-met"));

/* Texts kept per language, by the names the domain calls them. */

import type { Localized, Rich } from "$lib/bindings";

export type LocalText = Localized<string>;
export type LocalRich = Localized<Rich>;

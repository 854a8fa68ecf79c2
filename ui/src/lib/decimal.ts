/* Quantities, rates and percents: exact decimals as text, "1240000.5". Typed as people of each language type
   them; never through a float. */

export type DecimalResult = { ok: true; value: string | null } | { ok: false; why?: "large" | "precise" | "negative" };

export interface DecimalRule {
  /** Most figures after the point. */
  places: number;
  negative?: boolean;
}

/** In English the comma groups and the point divides. In Russian and Bulgarian spaces group, comma and point
    both divide: there "1,240" is a little more than one. */
export function parseDecimal(text: string, locale: string, { places, negative = false }: DecimalRule): DecimalResult {
  let rest = text.replace(/[\s\u00a0\u202f'’_%×]/g, "");
  if (rest === "") return { ok: true, value: null };
  const minus = /^[-−–]/.test(rest);
  if (minus) rest = rest.slice(1);
  if (minus && !negative) return /^[\d.,]+$/.test(rest) ? { ok: false, why: "negative" } : { ok: false };

  if (locale.startsWith("en") && /^\d{1,3}(,\d{3})+(\.\d*)?$/.test(rest)) rest = rest.replaceAll(",", "");
  // Groups of points, as a German price list has them: "1.240.000,50".
  else if (/^\d{1,3}(\.\d{3})+,\d*$/.test(rest) || /^\d{1,3}(\.\d{3}){2,}$/.test(rest)) rest = rest.replaceAll(".", "");
  const parts = /^(\d*)(?:[.,](\d*))?$/.exec(rest);
  const whole = (parts?.[1] ?? "").replace(/^0+(?=\d)/, "");
  const part = (parts?.[2] ?? "").replace(/0+$/, "");
  if (!parts || (whole === "" && parts[2] === undefined) || (whole === "" && parts[2] === "")) return { ok: false };
  if (whole.length > 12) return { ok: false, why: "large" };
  if (part.length > places) return { ok: false, why: "precise" };
  const value = `${whole || "0"}${part ? `.${part}` : ""}`;
  return { ok: true, value: minus && value !== "0" ? `-${value}` : value };
}

/** As many places as the number has, at least `least` if it has any. Grouped as the language does: Bulgarian leaves
    four figures together, here as on the pages. */
export function formatDecimal(value: string, locale: string, least = 0): string {
  const places = value.split(".")[1]?.length ?? 0;
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: places > 0 ? Math.max(places, least) : 0,
    maximumFractionDigits: Math.max(places, least),
  } as Intl.NumberFormatOptions)
    .format(value as unknown as number)
    .replace("-", "\u2212");
}

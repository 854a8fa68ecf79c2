/* The percent a rate's name already says: "VAT 20 %" is 20. One that can't be is passed on, so that it is refused where
   it was typed. */

export function percentIn(name: string): string {
  const found = /(\d{1,3})(?:[.,](\d{1,4}))?\s*%/.exec(name);
  if (!found) return "0";
  const part = (found[2] ?? "").replace(/0+$/, "");
  return `${Number(found[1])}${part ? `.${part}` : ""}`;
}

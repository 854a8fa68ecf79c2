/* Addresses: matching and building, without a window. "/account/:id/:tab?" has one optional part. */

export type Params = Record<string, string>;
export type Query = Record<string, string>;

export interface Address {
  path: string;
  query: Query;
}

/** "#/account/42/people?edition=hr" → path and query. An empty address is the root. */
export function parseAddress(hash: string): Address {
  const text = hash.replace(/^#/, "") || "/";
  const cut = text.indexOf("?");
  const path = cut < 0 ? text : text.slice(0, cut);
  const query: Query = {};
  if (cut >= 0) for (const [key, value] of new URLSearchParams(text.slice(cut + 1))) query[key] = value;
  return { path: path.startsWith("/") ? path : `/${path}`, query };
}

/** The address of a place. Empty values of the query are left out, so that filters at rest leave no trace. */
export function href(path: string, query: Record<string, string | null | undefined> = {}): string {
  const kept = Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return `#${path}${kept.length > 0 ? `?${new URLSearchParams(kept)}` : ""}`;
}

/** The parameters if the path fits the pattern, else null. */
export function match(pattern: string, path: string): Params | null {
  const wanted = pattern.split("/").filter(Boolean);
  const given = path.split("/").filter(Boolean);
  if (given.length > wanted.length) return null;

  const params: Params = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i];
    if (!part.startsWith(":")) {
      if (part !== value) return null;
      continue;
    }
    const optional = part.endsWith("?");
    if (value === undefined && !optional) return null;
    if (value !== undefined) params[part.slice(1, optional ? -1 : undefined)] = decode(value);
  }
  return params;
}

/** The first route that fits; a fixed part written earlier wins over a parameter written later. */
export function firstMatch<R extends { path: string }>(routes: readonly R[], path: string): { route: R; params: Params } | null {
  for (const route of routes) {
    const params = match(route.path, path);
    if (params) return { route, params };
  }
  return null;
}

/** Somebody may type a broken % sequence: then the text is taken as it stands. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

import { posix } from "node:path";
import { describe, expect, it } from "vitest";

const files = import.meta.glob<string>(["/src/**/*.ts", "/src/**/*.svelte"], { query: "?raw", import: "default", eager: true });

/** The files a source imports, by what they are called from the top of `src`. */
function imported(path: string, source: string): string[] {
  const specifiers = [...source.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(([, specifier]) => specifier ?? "");
  return specifiers
    .filter((specifier) => /^[.$]/.test(specifier))
    .map((specifier) => (specifier.startsWith("$") ? specifier.slice(1) : posix.join(posix.dirname(path), specifier)));
}

const featureOf = (path: string): string | undefined => /^features\/([^/]+)\//.exec(path)?.[1];

/** What no file of `src` may import: another feature's parts, and from outside anything but feature.ts. */
function trespasses(path: string, source: string): string[] {
  const own = featureOf(path);
  return imported(path, source).filter((target) => {
    const other = featureOf(target);
    if (other === undefined || other === own) return false;
    return own !== undefined || !/^features\/[^/]+\/feature(\.ts)?$/.test(target);
  });
}

describe("features", () => {
  it("share through $lib, never from one another", () => {
    const found = Object.entries(files)
      .map(([path, source]) => [path.replace("/src/", ""), source] as const)
      .flatMap(([path, source]) => trespasses(path, source).map((target) => `${path} imports ${target}`));
    expect(found).toEqual([]);
    expect(Object.keys(files).length).toBeGreaterThan(200);
  });

  it("are caught when they do", () => {
    expect(trespasses("features/account/Page.svelte", 'import { a } from "../accounts/row";')).toEqual(["features/accounts/row"]);
    expect(trespasses("features/desk/Page.svelte", 'await import("$features/proposals/state")')).toEqual(["features/proposals/state"]);
    expect(trespasses("features/desk/block/A.svelte", 'import B from "../B.svelte";')).toEqual([]);
    expect(trespasses("lib/ask.svelte.ts", 'import { a } from "$features/desk/values";')).toEqual(["features/desk/values"]);
    expect(trespasses("app/app.test.ts", 'await import("$features/welcome/feature")')).toEqual([]);
  });
});

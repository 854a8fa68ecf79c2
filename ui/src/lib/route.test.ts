import { describe, expect, it } from "vitest";
import { firstMatch, href, match, parseAddress } from "./route";

describe("addresses", () => {
  it("reads the path and the query", () => {
    expect(parseAddress("#/account/42/people?edition=hr&q=a%20b")).toEqual({ path: "/account/42/people", query: { edition: "hr", q: "a b" } });
    expect(parseAddress("")).toEqual({ path: "/", query: {} });
    expect(parseAddress("#accounts")).toEqual({ path: "/accounts", query: {} });
  });

  it("leaves out what is empty, so filters at rest leave no trace", () => {
    expect(href("/accounts", { industry: "", q: null, sort: undefined })).toBe("#/accounts");
    expect(href("/accounts", { q: "a&b" })).toBe("#/accounts?q=a%26b");
  });

  it("matches fixed parts, parameters and one optional end", () => {
    expect(match("/account/:id/:tab?", "/account/42")).toEqual({ id: "42" });
    expect(match("/account/:id/:tab?", "/account/42/people")).toEqual({ id: "42", tab: "people" });
    expect(match("/account/:id/:tab?", "/account")).toBeNull();
    expect(match("/account/:id", "/account/42/people")).toBeNull();
    expect(match("/accounts", "/proposals")).toBeNull();
  });

  it("takes a broken % sequence as it stands", () => {
    expect(match("/x/:name", "/x/100%")).toEqual({ name: "100%" });
  });

  it("gives the first route that fits", () => {
    const routes = [{ path: "/accounts/new" }, { path: "/accounts/:view" }];
    expect(firstMatch(routes, "/accounts/new")?.route).toBe(routes[0]);
    expect(firstMatch(routes, "/accounts/map")?.params).toEqual({ view: "map" });
    expect(firstMatch(routes, "/nowhere")).toBeNull();
  });
});

import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { CallError } from "$lib/error";
import { router } from "$lib/router.svelte";
import { problems } from "../test/axe";
import { fakeTransport, WORKSPACE } from "../test/fake";
import App from "./App.svelte";

// The shell is tested with features of its own, so that it doesn't depend on what the real ones need.
vi.mock("./features", async () => {
  const { default: Building } = await import("@lucide/svelte/icons/building-2");
  const { default: Desk } = await import("../test/Page.svelte");
  const { default: welcome } = await import("$features/welcome/feature");
  const page = () => Promise.resolve({ default: Desk });
  return {
    features: [],
    routes: [...welcome.routes, { path: "/accounts", page, place: "accounts" }, { path: "/today", page }, { path: "/proposal/:id", page, frame: "desk" }],
    places: [{ id: "accounts", label: () => "Accounts", icon: Building, path: "/accounts", keys: "g a", order: 1, count: () => 12 }],
  };
});

beforeEach(() => router.replace("/"));

describe("the window", () => {
  it("welcomes while no workspace is open", async () => {
    fakeTransport({ workspace_info: () => ({ open: null, refused: null }) });
    const { container } = render(App);
    await screen.findByRole("heading", { name: "Where shall we keep your book?" });
    expect(router.path).toBe("/welcome");
    expect(await problems(container)).toEqual([]);
  }, 30_000);

  it("makes a workspace and goes to its accounts", async () => {
    const fake = fakeTransport({ workspace_info: () => ({ open: null, refused: null }), workspace_create: () => ({ ...WORKSPACE, accounts: 0 }) });
    render(App);
    const name = await screen.findByLabelText("Name");
    await fireEvent.click(screen.getByRole("button", { name: "Create the workspace" }));
    expect(await screen.findByText("Fill this in.")).toBeTruthy();
    await fireEvent.input(name, { target: { value: "Tarvena sales" } });
    await fireEvent.click(screen.getByRole("button", { name: "Create the workspace" }));
    await waitFor(() => expect(router.path).toBe("/accounts"));
    expect(fake.calls.find(({ name }) => name === "workspace_create")?.req).toMatchObject({
      name: "Tarvena sales",
      language: "en",
      currency: "EUR",
      folder: "/books",
    });
  });

  it("switches the language of everything at once", async () => {
    fakeTransport({ workspace_info: () => ({ open: null, refused: null }), prefs_get: () => ({ language: "ru", theme: "dark", zoom: 100, single_keys: true, pinned: [] }) });
    render(App);
    await screen.findByRole("heading", { name: "Где будет храниться ваша книга?" });
    expect(document.documentElement.lang).toBe("ru");
    expect(document.documentElement.dataset.theme).toBe("dark");
  });

  it("says why when it cannot start, and tries again", async () => {
    let broken = true;
    fakeTransport({
      workspace_info: () => {
        if (broken) throw new CallError("io_failed");
        return { open: null, refused: null };
      },
    });
    render(App);
    const again = await screen.findByRole("button", { name: "Try again" });
    broken = false;
    await fireEvent.click(again);
    await screen.findByLabelText("Name");
  });

  it("begins with what waits today where there is somebody to wait for", async () => {
    fakeTransport();
    render(App);
    await waitFor(() => expect(router.path).toBe("/today"));
  });

  it("opens the palette and the sheet of keys by keys", async () => {
    fakeTransport();
    render(App);
    await screen.findByRole("navigation", { name: "Places" });
    await fireEvent.keyDown(document.body, { key: "k", code: "KeyK", ctrlKey: true });
    await screen.findByRole("dialog", { name: "Search or do" });
    await fireEvent.keyDown(document.body, { key: "k", code: "KeyK", ctrlKey: true });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await fireEvent.keyDown(document.body, { key: "?", code: "Slash", shiftKey: true });
    await screen.findByRole("dialog", { name: "All keys" });
  });

  it("opens the first that is found, also when Enter comes before the answer", async () => {
    const hit = { kind: "account", id: "7", account_id: null, title: "Alder Mills", snippet: "", found: null };
    fakeTransport({ search: () => new Promise((answer) => setTimeout(() => answer({ items: [hit] }), 150)) });
    router.replace("/accounts");
    render(App);
    await screen.findByRole("navigation", { name: "Places" });
    await fireEvent.keyDown(document.body, { key: "k", code: "KeyK", ctrlKey: true });
    const box = await screen.findByRole("combobox");
    // Commands answer at once: one of them stands first while the search is still under way.
    await fireEvent.input(box, { target: { value: "ac" } });
    await screen.findByRole("option", { name: /Accounts/ });
    await fireEvent.keyDown(box, { key: "Enter" });
    await waitFor(() => expect(router.path).toBe("/account/7"));
  });

  it("marks where one is, counts what is there, and narrows on desks", async () => {
    fakeTransport();
    router.replace("/accounts");
    const { container } = render(App);
    const link = await screen.findByRole("link", { name: "Accounts 12" });
    await waitFor(() => expect(link.getAttribute("aria-current")).toBe("page"));
    await screen.findByRole("heading", { level: 1, name: "A page" });
    expect(await problems(container)).toEqual([]);
    router.go("/proposal/7");
    await waitFor(() => expect(screen.queryByText("Tarvena sales")).toBeNull());
    // Only signs remain, and still have their names.
    expect(screen.getByRole("link", { name: "Accounts" })).toBeTruthy();
  }, 30_000);

  it("says so when there is no such page", async () => {
    fakeTransport();
    router.replace("/nowhere");
    render(App);
    await fireEvent.click(await screen.findByRole("button", { name: "Go to accounts" }));
    expect(router.path).toBe("/accounts");
  });
});

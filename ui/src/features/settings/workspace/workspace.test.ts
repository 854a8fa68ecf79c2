import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Finding } from "$lib/bindings";
import { cache } from "$lib/cache";
import { CallError } from "$lib/error";
import { toaster } from "$lib/ui";
import { workspace } from "$lib/workspace.svelte";
import { fakeTransport, WORKSPACE } from "../../../test/fake";
import About from "./About.svelte";
import Backups from "./Backups.svelte";
import Health from "./Health.svelte";
import { zones } from "./zones";

beforeEach(() => {
  cache.clear();
  toaster.dismiss();
});

describe("what the workspace is called", () => {
  it("is changed where it stands, with the time zone left alone, and can be undone", async () => {
    const fake = fakeTransport({ workspace_update: ({ name, time_zone }) => ({ ...WORKSPACE, name, time_zone }) });
    render(About, { info: WORKSPACE });
    const field = screen.getByLabelText("Name");
    await fireEvent.focus(field);
    await fireEvent.input(field, { target: { value: "Tarvena " } });
    await fireEvent.blur(field);
    await waitFor(() => expect(workspace.info?.name).toBe("Tarvena"));
    expect(fake.calls).toEqual([{ name: "workspace_update", req: { name: "Tarvena", time_zone: "Europe/Sofia" } }]);
    expect(toaster.current?.actions[0]?.label).toBe("Undo");
  });

  it("says why it was refused and keeps what was typed", async () => {
    fakeTransport({
      workspace_update: () => {
        throw new CallError("field_required", {}, "name");
      },
    });
    render(About, { info: WORKSPACE });
    const field = screen.getByLabelText<HTMLInputElement>("Name");
    await fireEvent.focus(field);
    await fireEvent.input(field, { target: { value: " " } });
    await fireEvent.blur(field);
    expect(await screen.findByText("Fill this in.")).toBeTruthy();
    expect(field.value).toBe(" ");
    expect(toaster.current).toBeNull();
    await fireEvent.keyDown(field, { key: "Escape" });
    expect(field.value).toBe(WORKSPACE.name);
    expect(screen.queryByText("Fill this in.")).toBeNull();
  });
});

describe("the time zone", () => {
  it("is found by typing and changed with the name left alone", async () => {
    // Some of the hundreds: nothing is laid out here, and drawing all of them takes seconds.
    vi.spyOn(Intl, "supportedValuesOf").mockReturnValueOnce(["America/New_York", "Asia/Tokyo", "Europe/Sofia"]);
    const fake = fakeTransport({ workspace_update: ({ name, time_zone }) => ({ ...WORKSPACE, name, time_zone }) });
    render(About, { info: WORKSPACE });
    const field = screen.getByLabelText<HTMLInputElement>("Time zone");
    expect(field.value).toBe("Europe/Sofia");
    await fireEvent.input(field, { target: { value: "new york" } });
    await fireEvent.keyDown(field, { key: "Enter" });
    await waitFor(() => expect(fake.calls).toEqual([{ name: "workspace_update", req: { name: WORKSPACE.name, time_zone: "America/New_York" } }]));
    expect(toaster.current?.text).toContain("America/New York");
  });

  it("in use is always among those to choose from", () => {
    expect(zones("Somewhere/Old")[0]?.value).toBe("Somewhere/Old");
    expect(zones("Europe/Sofia").length).toBeGreaterThan(300);
    expect(zones("UTC").filter(({ value }) => value === "UTC")).toHaveLength(1);
  });
});

describe("files", () => {
  it("are shown in their folders", async () => {
    const fake = fakeTransport({
      workspace_backups: () => ({ items: [{ path: "/b/1.redbook", made_at: "2026-11-20T10:00:00Z", size: 2_400_000, findings: [], aside: false }] }),
      file_reveal: () => ({}),
    });
    render(About, { info: WORKSPACE });
    await fireEvent.click(screen.getByRole("button", { name: "Show in folder" }));
    render(Backups);
    await fireEvent.click(await screen.findByRole("button", { name: /^Show the backup of .* in its folder$/ }));
    expect(fake.calls.filter(({ name }) => name === "file_reveal").map(({ req }) => req)).toEqual([{ path: WORKSPACE.path }, { path: "/b/1.redbook" }]);
  });
});

describe("the health of the file", () => {
  it("offers to make anew what is old, then looks again", async () => {
    let items: Finding[] = [{ code: "search_stale", detail: "" }, { code: "figures_stale", detail: "" }];
    const fake = fakeTransport({
      workspace_check: () => ({ items }),
      workspace_repair: () => {
        items = [];
        return {};
      },
    });
    render(Health);
    await fireEvent.click(screen.getByRole("button", { name: "Check" }));
    await fireEvent.click(await screen.findByRole("button", { name: "Make anew" }));
    expect(await screen.findByText(/^Made anew\. Nothing wrong now/)).toBeTruthy();
    expect(fake.calls.map(({ name }) => name)).toEqual(["workspace_check", "workspace_repair", "workspace_check"]);
    expect(screen.queryByRole("button", { name: "Make anew" })).toBeNull();
  });

  it("says what is left, and offers nothing for what can't be made anew", async () => {
    let items: Finding[] = [{ code: "links_stale", detail: "" }, { code: "file_missing", detail: "" }];
    fakeTransport({
      workspace_check: () => ({ items }),
      workspace_repair: () => {
        items = items.slice(1);
        return {};
      },
    });
    render(Health);
    await fireEvent.click(screen.getByRole("button", { name: "Check" }));
    await fireEvent.click(await screen.findByRole("button", { name: "Make anew" }));
    expect(await screen.findByText("Made anew. This is left:")).toBeTruthy();
    expect(screen.getByText(/attached file or picture is missing/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Make anew" })).toBeNull();
  });

  it("says why nothing was made anew", async () => {
    fakeTransport({
      workspace_check: () => ({ items: [{ code: "search_stale", detail: "" }] }),
      workspace_repair: () => {
        throw new CallError("disk_full");
      },
    });
    render(Health);
    await fireEvent.click(screen.getByRole("button", { name: "Check" }));
    await fireEvent.click(await screen.findByRole("button", { name: "Make anew" }));
    expect(await screen.findByText(/disk is full/)).toBeTruthy();
  });
});

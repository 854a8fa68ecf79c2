import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { JobState } from "$lib/bindings";
import { setTransport } from "$lib/host";
import { Bulk } from "./bulk.svelte";

let job: JobState;
let folder: string | null;
const calls: { name: string; req: unknown }[] = [];
const count = (name: string) => calls.filter((each) => each.name === name).length;

beforeEach(() => {
  vi.useFakeTimers();
  calls.length = 0;
  folder = "/out";
  job = { id: "j", kind: "bulk_export", phase: "running", done: 0, total: 2, files: 0, pages: 0, current: "", errors: [], failed: 0, warnings: [], folder: "/out" };
  setTransport(async (name, req) => {
    calls.push({ name, req });
    if (name === "job_stop") job = { ...job, phase: "stopping" };
    const value = name === "file_choose_open" ? { path: folder } : name === "job_list" ? { items: [job] } : job;
    return { value, changes: [] };
  });
});
afterEach(() => void vi.useRealTimers());
const choice = { formats: ["pdf" as const], readers: [], final: false };

describe("bulk export", () => {
  it("is followed until it is done, and stays on the screen until it is closed", async () => {
    const bulk = new Bulk();
    expect(await bulk.start(["a", "b"], choice)).toBe(true);
    expect(calls.at(-1)?.req).toEqual({ proposal_ids: ["a", "b"], formats: ["pdf"], readers: [], final: false, folder: "/out" });
    job = { ...job, done: 2, files: 6, phase: "done" };
    await vi.advanceTimersByTimeAsync(500);
    expect(bulk.job?.files).toBe(6);
    const asked = count("job_state");
    await vi.advanceTimersByTimeAsync(5000);
    expect(count("job_state")).toBe(asked);
    bulk.close();
    expect(bulk.job).toBeNull();
  });

  it("begins nothing without a folder, and not twice", async () => {
    const bulk = new Bulk();
    folder = null;
    expect(await bulk.start(["a"], choice)).toBe(false);
    expect(count("bulk_export")).toBe(0);
    folder = "/out";
    await bulk.start(["a"], choice);
    expect(await bulk.start(["a"], choice)).toBe(false);
    expect(count("bulk_export")).toBe(1);
    bulk.leave();
  });

  it("can be stopped, and is not taken off the screen while it runs", async () => {
    const bulk = new Bulk();
    await bulk.start(["a"], choice);
    await bulk.stop();
    bulk.close();
    expect(bulk.job?.phase).toBe("stopping");
    job = { ...job, phase: "stopped" };
    await vi.advanceTimersByTimeAsync(500);
    expect(bulk.job?.phase).toBe("stopped");
  });

  it("is found again after the page was left", async () => {
    const bulk = new Bulk();
    await bulk.find();
    expect(bulk.job?.id).toBe("j");
    bulk.leave();
    const later = new Bulk();
    job = { ...job, phase: "done" };
    await later.find();
    expect(later.job).toBeNull();
  });
});

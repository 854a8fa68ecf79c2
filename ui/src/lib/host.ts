/* The world outside the page: how commands travel and what the window can do.
   The only file that imports @tauri-apps/*. In a browser (tests, work on the UI) its HTTP twin answers. */

import { CallError } from "./error";
import { callOverHttp } from "./host-http";

export interface Change {
  kind: string;
  id: string | null;
}
export interface Reply {
  value: unknown;
  changes: Change[];
}
/** Sends one command; fails with a CallError. Bytes come back as an ArrayBuffer in `value`. */
export type Transport = (name: string, req: unknown) => Promise<Reply>;

export const isDesktop = "__TAURI_INTERNALS__" in globalThis;

export const platform: "mac" | "windows" | "linux" = /Mac/.test(navigator.userAgent)
  ? "mac"
  : /Windows/.test(navigator.userAgent)
    ? "windows"
    : "linux";

const callDesktop: Transport = async (name, payload) => {
  const { invoke } = await import("@tauri-apps/api/core");
  try {
    const reply = await invoke<Reply | ArrayBuffer>("call", { name, payload });
    return reply instanceof ArrayBuffer ? { value: reply, changes: [] } : reply;
  } catch (thrown) {
    throw CallError.from(thrown);
  }
};

let transport: Transport = isDesktop ? callDesktop : callOverHttp;

export function send(name: string, req: unknown): Promise<Reply> {
  return transport(name, req);
}

/** For tests: answer commands from memory. */
export function setTransport(next: Transport): void {
  transport = next;
}

export async function setWindowTitle(title: string): Promise<void> {
  document.title = title;
  if (!isDesktop) return;
  const { getCurrentWindow } = await import("@tauri-apps/api/window");
  // The title is decoration: a window manager that refuses it must not stop the page.
  await getCurrentWindow().setTitle(title).catch(() => undefined);
}

/** Zoom of the whole window. The webview's own keeps floating layers in place; a browser only has the style. */
export async function setZoom(factor: number): Promise<void> {
  if (isDesktop) {
    const { getCurrentWebview } = await import("@tauri-apps/api/webview");
    await getCurrentWebview().setZoom(factor).catch(() => undefined);
  } else {
    document.documentElement.style.setProperty("zoom", factor === 1 ? "" : String(factor));
  }
}

/* The browser twin of the desktop transport: the same commands over the dev server on this computer. */

import { CallError } from "./error";
import type { Change, Reply } from "./host";

const TOKEN = "redbook-token";

/** The token comes once in the page address (`?token=…`), then lives as long as the tab. */
function token(): string {
  const given = new URLSearchParams(location.search).get("token");
  const kept = sessionStorage.getItem(TOKEN);
  // Writing waits for the disk; reading doesn't.
  if (given && given !== kept) sessionStorage.setItem(TOKEN, given);
  return given ?? kept ?? "";
}

export async function callOverHttp(name: string, req: unknown): Promise<Reply> {
  let response: Response;
  try {
    response = await fetch(`/call/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-redbook-token": token() },
      body: JSON.stringify(req ?? {}),
    });
  } catch {
    throw new CallError("io_failed");
  }
  if (response.status === 422) throw CallError.from(await response.json());
  if (!response.ok) throw new CallError("internal", { detail: `HTTP ${response.status}` });

  if (response.headers.get("content-type")?.startsWith("application/octet-stream")) {
    return { value: await response.arrayBuffer(), changes: [] };
  }
  const { value, changes } = (await response.json()) as { value: unknown; changes?: Change[] };
  return { value, changes: changes ?? [] };
}

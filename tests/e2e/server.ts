import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A devserver with a data folder of its own. */
export class Server {
  private constructor(
    readonly address: string,
    readonly data: string,
    private readonly child: ChildProcess,
  ) {}

  /** Where dialogs put files: the devserver has nobody to ask. */
  get exports(): string {
    return join(this.data, "exports");
  }

  static async start(): Promise<Server> {
    const data = mkdtempSync(join(tmpdir(), "redbook-e2e-"));
    const top = resolve(__dirname, "../..");
    const program = process.env.REDBOOK_DEVSERVER ?? join(top, "target/debug/redbook-devserver");
    const child = spawn(program, ["--ui", join(top, "ui/dist"), "--data", data], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const address = await new Promise<string>((found, failed) => {
      let output = "";
      child.stdout?.on("data", (piece: Buffer) => {
        output += piece.toString();
        const line = /http:\S+/.exec(output);
        if (line) found(line[0]);
      });
      child.once("error", failed);
      child.once("exit", (code) => failed(new Error(`the devserver ended (${code})`)));
    });
    return new Server(address, data, child);
  }

  /** The same call the interface makes, for what a journey only needs and doesn't test. */
  async call<T>(name: string, request: unknown = {}): Promise<T> {
    const url = new URL(this.address);
    const reply = await fetch(`${url.origin}/call/${name}`, {
      method: "POST",
      headers: { "x-redbook-token": url.searchParams.get("token") ?? "" },
      body: JSON.stringify(request),
    });
    if (!reply.ok) throw new Error(`${name}: ${await reply.text()}`);
    return ((await reply.json()) as { value: T }).value;
  }

  async stop(): Promise<void> {
    const ended = once(this.child, "exit");
    this.child.kill("SIGINT");
    await ended;
    rmSync(this.data, { recursive: true, force: true });
  }
}

/* A failure of a command: a code with facts. Words are found at the edge, by `explain` in i18n. */

export type ErrorArgs = Record<string, string | number>;

export class CallError extends Error {
  constructor(
    readonly code: string,
    readonly args: ErrorArgs = {},
    /** The field or part that is at fault, e.g. "name" or "lines[2].price". */
    readonly place?: string,
  ) {
    super(code);
    this.name = "CallError";
  }

  /** Whatever was thrown, as an error with a code: transports and libraries throw other things too. */
  static from(thrown: unknown): CallError {
    if (thrown instanceof CallError) return thrown;
    if (isErrorShape(thrown)) return new CallError(thrown.code, thrown.args ?? {}, thrown.place ?? undefined);
    return new CallError("internal", { detail: String(thrown) });
  }
}

function isErrorShape(x: unknown): x is { code: string; args?: ErrorArgs; place?: string | null } {
  return typeof x === "object" && x !== null && typeof (x as { code?: unknown }).code === "string";
}

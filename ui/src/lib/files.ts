/* What can be done with a file the program has just made: the buttons of its toast. */

import type { DocumentWarning } from "./bindings";
import { call } from "./call";
import { CallError } from "./error";
import { explain, hasText, t } from "./i18n";
import { toaster, type ToastAction } from "./ui/toaster.svelte";

/** "Saved: 24 pages" with Open, Show in folder and Print. */
export function showFile(text: string, path: string): void {
  toaster.show({ text, title: path }, ...fileActions(path));
}

/** The same for a paper: one that isn't in the language meant says so, and that is read whole; the path can wait. */
export function showPaper(text: string, { path, warnings }: { path: string; warnings: readonly DocumentWarning[] }): void {
  const others = instead(warnings);
  if (others.length > 0) toaster.show([text, ...others].join(" "), ...fileActions(path));
  else showFile(text, path);
}

/** Whose language the paper isn't written in, and which one stands in. */
function instead(warnings: readonly DocumentWarning[]): string[] {
  return warnings.filter(({ code }) => code === "paper_language").flatMap(({ code, args }) => {
    const id = `readiness-${code.replaceAll("_", "-")}`;
    return hasText(id) ? [t(id, args)] : [];
  });
}

/** The name of a file for one line: a long one is shortened in its middle, because both ends tell files apart. */
export function shortName(path: string, most = 40): string {
  const name = [...(path.split(/[\\/]/).at(-1) ?? path)];
  if (name.length <= most) return name.join("");
  const tail = Math.floor(most * 0.45);
  return `${name.slice(0, most - tail - 1).join("").trimEnd()}…${name.slice(-tail).join("").trimStart()}`;
}

export function fileActions(path: string): ToastAction[] {
  return [
    { label: t("kit-file-open"), run: () => attempt(() => call("file_open", { path })) },
    revealAction(path),
    { label: t("kit-file-print"), run: () => printFile(path) },
  ];
}

/** The same for several files made at once, in the order given. */
export function filesActions(paths: readonly string[]): ToastAction[] {
  const [first] = paths;
  if (first === undefined) return [];
  if (paths.length === 1) return fileActions(first);
  return [
    { label: t("kit-files-open"), run: () => attempt(() => inTurn(paths, (path) => call("file_open", { path }))) },
    revealAction(first),
    { label: t("kit-files-print"), run: () => printFiles(paths) },
  ];
}

export function revealAction(path: string): ToastAction {
  return { label: t("kit-file-reveal"), run: () => revealFile(path) };
}

export async function revealFile(path: string): Promise<void> {
  await attempt(() => call("file_reveal", { path }));
}

/** Says what came of it: the printer's queue took it, or it was opened to be printed from there. */
export async function printFile(path: string): Promise<void> {
  await attempt(async () => {
    const { printed } = await call("file_print", { path });
    toaster.show(t("kit-file-printed", { printed }));
  });
}

/** One after another, so that they lie in that order; the first that fails ends it and says why. */
async function printFiles(paths: readonly string[]): Promise<void> {
  await attempt(async () => {
    const said = await inTurn(paths, (path) => call("file_print", { path }));
    const printed = said.every((one) => one.printed === "queued") ? "queued" : "opened";
    toaster.show(t("kit-file-printed", { printed }));
  });
}

async function inTurn<T>(paths: readonly string[], run: (path: string) => Promise<T>): Promise<T[]> {
  const done: T[] = [];
  for (const path of paths) done.push(await run(path));
  return done;
}

async function attempt(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (thrown) {
    toaster.show(explain(CallError.from(thrown)));
  }
}

import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

/** A PDF as poppler reads it, which is not how it was written. */
export interface Pdf {
  pages: number;
  title: string;
  /** Spaces of any width are one plain space; lines are joined. */
  text: string;
}

export function readPdf(path: string): Pdf {
  const info = execFileSync("pdfinfo", [path], { encoding: "utf8" });
  const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, "m").exec(info)?.[1] ?? "";
  const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  return { pages: Number(field("Pages")), title: field("Title"), text: text.replaceAll(/\s+/gu, " ") };
}

export function pdfsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".pdf"))
    .map((name) => join(folder, name));
}

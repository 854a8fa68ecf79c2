/* Are the texts whole? Run by `npm run texts`; prints what is wrong and fails.

   - the three interface languages have the same messages with the same variables;
   - every message is used in ui/src (or belongs to Rust), every used one exists;
   - spaces don't break lines where they shouldn't (`--fix` mends these);
   - no words are written straight into a component. */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { FluentResource } from "@fluent/bundle";
import { parse } from "svelte/compiler";
import { mended } from "./typography.mjs";

const LANGUAGES = ["en", "ru", "bg"];
/** Messages that Rust uses, or that are found by a code at run time. */
const EXEMPT = ["doc-", "followup-script-", "starting-", "questionnaire-", "error-", "sample-", "op-", "menu-", "copy-", "import-field-", "import-kept", "exporting-found"];
/** Attributes and props of ours that people see or hear. */
const SEEN = new Set(["aria-label", "aria-description", "title", "placeholder", "alt", "label", "text", "summary", "subtitle", "hint", "detail", "description", "note", "working"]);

/** The variables of a message, wherever they stand in it. */
export function variablesOf(pattern, found = new Set()) {
  if (Array.isArray(pattern)) for (const part of pattern) variablesOf(part, found);
  else if (pattern && typeof pattern === "object") {
    if (pattern.type === "var") found.add(pattern.name);
    for (const part of Object.values(pattern)) variablesOf(part, found);
  }
  return found;
}

/** id → variables, with what is wrong in the file itself. A broken message is silently left out by the parser. */
export function readMessages(source) {
  const messages = new Map();
  const problems = [];
  for (const { id, value } of new FluentResource(source).body) {
    if (messages.has(id)) problems.push(`"${id}" stands twice`);
    messages.set(id, [...variablesOf(value)].sort().join(", "));
  }
  for (const [, id] of source.matchAll(/^([a-zA-Z][\w-]*)\s*=/gm)) {
    if (!messages.has(id)) problems.push(`"${id}" cannot be read`);
  }
  return { messages, problems };
}

/** What the languages disagree about in one file. */
export function compare(byLanguage) {
  const problems = [];
  const ids = new Set(LANGUAGES.flatMap((language) => [...(byLanguage[language]?.keys() ?? [])]));
  for (const id of ids) {
    const missing = LANGUAGES.filter((language) => !byLanguage[language]?.has(id));
    if (missing.length > 0) problems.push(`"${id}" is missing in ${missing.join(", ")}`);
    const wanted = byLanguage.en?.get(id);
    for (const language of LANGUAGES) {
      const given = byLanguage[language]?.get(id);
      if (given !== undefined && wanted !== undefined && given !== wanted) {
        problems.push(`"${id}" has the variables (${given}) in ${language}, (${wanted}) in en`);
      }
    }
  }
  return problems;
}

/** Ids that code mentions: whole ones, and beginnings of those made at run time (`care-kind-${kind}`). */
export function mentions(code) {
  // Comments show examples; what stands in them is not used.
  const source = code.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, "");
  const whole = new Set([...source.matchAll(/["'`]([a-z][a-z0-9]*(?:-[a-z0-9]+)+)["'`]/g)].map(([, id]) => id));
  const beginnings = [...source.matchAll(/`([a-z][a-z0-9]*-(?:[a-z0-9]+-)*)\$\{/g)].map(([, id]) => id);
  const asked = [...source.matchAll(/\bt\(\s*"([^"]+)"|<Phrase\s[^>]*?\bid="([^"]+)"/g)].map(([, id, phrase]) => id ?? phrase);
  return { whole, beginnings, asked };
}

/** Words written straight into the markup of a component. */
export function literals(source) {
  const found = [];
  const say = (text) => {
    if (/\p{L}/u.test(text.replace(/&\w+;/g, ""))) found.push(text.trim().replace(/\s+/g, " "));
  };
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!node || typeof node !== "object") return;
    if (node.type === "Comment" || node.type === "StyleSheet" || node.type === "Script" || node.type === "StyleDirective") return;
    if (node.type === "Attribute") {
      const parts = Array.isArray(node.value) ? node.value : [node.value];
      if (SEEN.has(node.name)) for (const part of parts) if (part?.type === "Text") say(part.data);
      return parts.forEach((part) => part?.type === "ExpressionTag" && visit(part));
    }
    if (node.type === "Text") return say(node.data);
    if (node.type === "ExpressionTag" && node.expression.type === "Literal" && typeof node.expression.value === "string") {
      return say(node.expression.value);
    }
    for (const [key, child] of Object.entries(node)) if (key !== "metadata") visit(child);
  };
  visit(parse(source, { modern: true }).fragment);
  return found;
}

function filesOf(folder, ending) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** Texts of documents are set by the layout engine, which has its own rules. */
const LAID_OUT = new Set(["documents.ftl", "starting.ftl", "questionnaire.ftl"]);

/** Finds missing no-break spaces, or mends them. */
function checkSpaces(path, name, language, source, fix) {
  if (LAID_OUT.has(name)) return [];
  const better = mended(source, language);
  if (better === source) return [];
  if (fix) {
    writeFileSync(path, better);
    return [];
  }
  const lines = source.split("\n");
  return better.split("\n").flatMap((line, i) => (line === lines[i] ? [] : [`${language}/${name}:${i + 1}: a no-break space is missing (--fix)`]));
}

function main(fix) {
  const ui = fileURLToPath(new URL("../src", import.meta.url));
  const locales = fileURLToPath(new URL("../../src-tauri/crates/i18n/locales", import.meta.url));
  const problems = [];

  const names = new Set(LANGUAGES.flatMap((language) => filesOf(join(locales, language), /\.ftl$/).map((path) => path.split(/[\\/]/).at(-1))));
  const known = new Map();
  for (const name of names) {
    const byLanguage = {};
    for (const language of LANGUAGES) {
      let source = "";
      try {
        source = readFileSync(join(locales, language, name), "utf8");
      } catch {
        // A missing file shows as all its messages missing.
      }
      const { messages, problems: own } = readMessages(source);
      byLanguage[language] = messages;
      problems.push(...own.map((problem) => `${language}/${name}: ${problem}`));
      if (source) problems.push(...checkSpaces(join(locales, language, name), name, language, source, fix));
    }
    problems.push(...compare(byLanguage).map((problem) => `${name}: ${problem}`));
    for (const id of byLanguage.en.keys()) {
      if (known.has(id)) problems.push(`${name}: "${id}" stands in ${known.get(id)} too`);
      known.set(id, name);
    }
  }

  const used = new Set();
  const beginnings = new Set();
  for (const path of filesOf(ui, /\.(ts|svelte)$/)) {
    const place = relative(ui, path);
    if (/\.test\.ts$/.test(path) || /^(gallery|test|lib[\\/]bindings)[\\/]/.test(place)) continue;
    const source = readFileSync(path, "utf8");
    const found = mentions(source);
    for (const id of found.whole) used.add(id);
    for (const beginning of found.beginnings) beginnings.add(beginning);
    for (const id of found.asked) if (!known.has(id)) problems.push(`${place}: there is no text "${id}"`);
    if (path.endsWith(".svelte")) problems.push(...literals(source).map((text) => `${place}: words in the markup: ${text}`));
  }
  for (const [id, name] of known) {
    const alive = used.has(id) || EXEMPT.some((prefix) => id.startsWith(prefix)) || [...beginnings].some((prefix) => id.startsWith(prefix));
    if (!alive) problems.push(`${name}: "${id}" is used nowhere`);
  }

  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? `${known.size} texts in ${LANGUAGES.length} languages` : `${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.includes("--fix"));

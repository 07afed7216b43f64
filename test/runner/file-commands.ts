import { randomUUID } from "node:crypto";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Step } from "./step.ts";

const summaryBytes = 1024 * 1024;
const kinds = ["OUTPUT", "ENV", "PATH", "STATE", "STEP_SUMMARY"] as const;

export type FileCommands = Readonly<Record<(typeof kinds)[number], string>>;

/** Makes the empty files behind GITHUB_OUTPUT and its siblings. */
export async function createFileCommands(directory: string): Promise<FileCommands> {
  const path = (kind: string): string => join(directory, `${kind.toLowerCase()}_${randomUUID()}`);
  const [OUTPUT, ENV, PATH, STATE, STEP_SUMMARY] = [
    path("set_output"),
    path("set_env"),
    path("add_path"),
    path("save_state"),
    path("step_summary"),
  ];
  const files = { OUTPUT, ENV, PATH, STATE, STEP_SUMMARY };
  await Promise.all(Object.values(files).map((file) => writeFile(file, "")));
  return files;
}

export interface FileResults {
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly summary: string;
}

/** Reads the files after the step: what they say wins over commands in the log. */
export async function readFileCommands(files: FileCommands, step: Step): Promise<FileResults> {
  for (const [name, value] of await pairs(files, "OUTPUT", step)) step.outputs.set(name, value);
  for (const [name, value] of await pairs(files, "STATE", step)) step.state.set(name, value);
  const path = (await readFile(files.PATH, "utf8")).split("\n").filter(Boolean);
  return { env: Object.fromEntries(await pairs(files, "ENV", step)), path, summary: await readSummary(files, step) };
}

/** More than 1 MiB is not shown at all: an error annotation, and the step still passes. */
async function readSummary(files: FileCommands, step: Step): Promise<string> {
  const { size } = await stat(files.STEP_SUMMARY);
  if (size <= summaryBytes) return step.masks.hide(await readFile(files.STEP_SUMMARY, "utf8"));
  const sizes = `${summaryBytes / 1024}k, got ${Math.floor(size / 1024)}k`;
  step.annotate("error", `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${sizes}.`);
  return "";
}

async function pairs(files: FileCommands, kind: "OUTPUT" | "STATE" | "ENV", step: Step): Promise<[string, string][]> {
  try {
    return parsePairs(await readFile(files[kind], "utf8"));
  } catch (error) {
    step.fail(
      `Unable to process file command '${kind.toLowerCase()}' successfully. ${error instanceof Error ? error.message : ""}`,
    );
    return [];
  }
}

/** `name=value` lines and `name<<delimiter` blocks. */
export function parsePairs(text: string): [string, string][] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const found: [string, string][] = [];
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line !== "") found.push(parsePair(line, lines));
  }
  return found;
}

function parsePair(line: string, rest: string[]): [string, string] {
  const equals = line.indexOf("=");
  const heredoc = line.indexOf("<<");
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) return [named(line.slice(0, equals), line), line.slice(equals + 1)];
  if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
  const name = named(line.slice(0, heredoc), line);
  const delimiter = named(line.slice(heredoc + 2), line);
  const end = rest.indexOf(delimiter);
  if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
  return [
    name,
    rest
      .splice(0, end + 1)
      .slice(0, -1)
      .join("\n"),
  ];
}

function named(name: string, line: string): string {
  if (name === "") throw new Error(`Invalid format '${line}'. Name must not be empty`);
  return name;
}

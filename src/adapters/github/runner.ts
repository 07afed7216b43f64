import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import type { RawInputs } from "../../inputs/inputs.ts";
import type { Outputs } from "../../report/facts/outputs.ts";
import { clauseOf } from "../../failure.ts";
import { neutralise } from "../process/build-log.ts";
import type { Group, Log } from "../process/log-group.ts";

/** What the action says to the runner. Every line that comes from outside is made harmless first. */
export interface Runner {
  readonly log: Log;
  readonly group: Group;
  /** From here on the runner shows `***` in its place. */
  mask(secret: string): void;
  /** Shown at the top of the run and, where it names a file, beside its lines. */
  annotate(level: "error" | "warning" | "notice", message: string, where?: AnnotationPlace): void;
  setOutputs(outputs: Outputs): void;
}

/** The title, and lines of a file in the repository. */
export interface AnnotationPlace {
  readonly title?: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
}

const log: Log = (line) => say(neutralise(line));

const usualTitle = "Image size";

/**
 * Speaks the runner's protocol: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands. The toolkit's
 * package would bring a client for HTTP along, which takes longer to load than all that is needed here.
 */
export const runner: Runner = {
  log,
  group: async (title, work) => {
    command("group", neutralise(title));
    try {
      return await work(log);
    } finally {
      command("endgroup", "");
    }
  },
  mask: (secret) => {
    const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== "");
    lines.forEach((line) => command("add-mask", line));
  },
  annotate: (level, message, { title = usualTitle, file, startLine, endLine } = {}) =>
    command(level, message, { title, file, line: startLine, endLine }),
  setOutputs: (outputs) => {
    try {
      for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    } catch (error) {
      // The verdict stands: the status of the step says it.
      command("warning", `The outputs of this step could not be written: ${clauseOf(error)}.`, { title: usualTitle });
    }
  },
};

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function command(name: string, text: string, properties: Readonly<Record<string, string | number | undefined>> = {}): void {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined || value === "" ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  say(`::${name}${written.length === 0 ? "" : ` ${written.join(",")}`}::${escapeText(text)}`);
}

function escapeText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function setOutput(name: string, value: string): void {
  const path = process.env["GITHUB_OUTPUT"] ?? "";
  // As runners were told before there were files.
  if (path === "") return command("set-output", value, { name });
  // Nobody can know it beforehand, so that no value ends itself.
  const end = `end_${randomUUID()}`;
  appendFileSync(path, `${name}<<${end}\n${value}\n${end}\n`);
}

/** `INPUT_WARN-AT` holds `warn-at`: upper case, spaces as underscores, dashes kept. */
export function readRawInputs(environment: Readonly<Record<string, string | undefined>>): RawInputs {
  const entries = Object.entries(environment).flatMap(([variable, value]) =>
    variable.startsWith("INPUT_") && value !== undefined ? [[variable.slice("INPUT_".length).toLowerCase(), value] as const] : [],
  );
  return Object.fromEntries(entries);
}

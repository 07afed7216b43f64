import * as core from "@actions/core";
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

const log: Log = (line) => core.info(neutralise(line));

const annotations = { error: core.error, warning: core.warning, notice: core.notice };
const usualTitle = "Image size";

/** Speaks the runner's protocol through @actions/core. */
export const runner: Runner = {
  log,
  group: async (title, work) => await core.group(neutralise(title), async () => await work(log)),
  mask: (secret) => {
    const lines = secret.split(/\r?\n/).filter((line) => line.trim() !== "");
    lines.forEach((line) => core.setSecret(line));
  },
  annotate: (level, message, where = {}) => annotations[level](message, { title: usualTitle, ...where }),
  setOutputs: (outputs) => {
    try {
      for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
    } catch (error) {
      // The verdict stands: the status of the step says it.
      core.warning(`The outputs of this step could not be written: ${clauseOf(error)}.`, { title: usualTitle });
    }
  },
};

/** `INPUT_WARN-AT` holds `warn-at`: upper case, spaces as underscores, dashes kept. */
export function readRawInputs(environment: Readonly<Record<string, string | undefined>>): RawInputs {
  const entries = Object.entries(environment).flatMap(([variable, value]) =>
    variable.startsWith("INPUT_") && value !== undefined ? [[variable.slice("INPUT_".length).toLowerCase(), value] as const] : [],
  );
  return Object.fromEntries(entries);
}

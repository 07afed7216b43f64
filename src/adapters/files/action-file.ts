import { realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { RawInputs } from "../../inputs/inputs.ts";
import { readSmallFile } from "../process/small-file.ts";

const ActionFile = z.object({ inputs: z.record(z.string(), z.object({ default: z.string().optional() })) });

const limitBytes = 1_000_000;

/** The directory that holds action.yml: this package, seen from the script that was started. */
export async function packageDirectory(script: string): Promise<string> {
  const start = dirname(await realpath(script));
  for (let directory = start; ; directory = dirname(directory)) {
    if ((await actionFile(directory)) !== null) return directory;
    if (directory === dirname(directory)) throw new Error(`no action.yml above ${start}`);
  }
}

async function actionFile(directory: string): Promise<string | null> {
  // A package manager may have put a link there.
  const file = await readSmallFile(join(directory, "action.yml"), { limitBytes, followsLinks: true });
  return file.kind === "text" ? file.text : null;
}

/** The inputs' defaults, which stand in action.yml only; expressions of GitHub's own become empty. */
export async function inputDefaults(directory: string): Promise<RawInputs> {
  const { inputs } = ActionFile.parse(parse((await actionFile(directory)) ?? "", { uniqueKeys: false }));
  const entries = Object.entries(inputs).map(
    ([name, input]) => [name, (input.default ?? "").replace(/\$\{\{.*\}\}/, "")] as const,
  );
  return Object.fromEntries(entries);
}

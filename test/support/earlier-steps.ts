import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import type { WorkflowStep } from "../docs/files.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import type { RunnerEvent } from "../runner/events.ts";

export type EarlierStep = WorkflowStep;

interface Machine {
  readonly workspace: string;
  readonly event: Pick<RunnerEvent, "name" | "sha">;
  readonly env: Readonly<Record<string, string>>;
}

const run = promisify(execFile);

/** Carries out what a job does before this action: scripts and builds, really. What is known afterwards has their outputs. */
export async function carryOut(
  steps: readonly EarlierStep[],
  known: ReadonlyMap<string, string>,
  { workspace, event, env }: Machine,
): Promise<ReadonlyMap<string, string>> {
  const temp = await temporaryDirectory("runner-temp-");
  const all = new Map([...known, ["runner.temp", temp], ["github.event_name", event.name], ["github.sha", event.sha]]);
  for (const [position, step] of steps.entries()) {
    const output = join(temp, `output-${position}`);
    await writeFile(output, "");
    const environment = { ...process.env, ...env, GITHUB_OUTPUT: output, ...values(step.env, all) };
    if (step.run !== undefined) await run("bash", ["-e", "-c", step.run], { cwd: workspace, env: environment });
    if (step.uses?.startsWith("docker/build-push-action@") === true)
      await run("docker", [...buildArguments(values(step.with, all)), "--metadata-file", output, "."], {
        cwd: workspace,
        env: environment,
      });
    for (const [name, value] of outputsIn(await readFile(output, "utf8"))) all.set(`steps.${step.id}.outputs.${name}`, value);
  }
  return all;
}

/** `NAME=value` lines of a script, or the digest in a build's metadata. */
function outputsIn(text: string): readonly (readonly [string, string])[] {
  const digest = /"containerimage\.digest": "(.*?)"/.exec(text)?.[1];
  if (digest !== undefined) return [["digest", digest]];
  return [...text.matchAll(/^([\w-]+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value]);
}

const BuildInputs = z.strictObject({
  context: z.literal("."),
  outputs: z.string().optional(),
  load: z.literal("true").optional(),
  push: z.literal("true").optional(),
  tags: z.string().optional(),
});

function buildArguments(inputs: Readonly<Record<string, string>>): readonly string[] {
  const { outputs, load, push, tags } = BuildInputs.parse(inputs);
  const options = [outputs && `--output=${outputs}`, load && "--load", push && "--push", tags && `--tag=${tags}`];
  return ["buildx", "build", "--quiet", "--provenance=false", ...options.filter((option) => option !== undefined)];
}

function values(
  given: Readonly<Record<string, unknown>> | undefined,
  known: ReadonlyMap<string, string>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(given ?? {}).map(([name, value]) => [name, filled(value, known)]));
}

/** A value with its expressions as they are known; others may not stand in a workflow that a test runs. */
export function filled(value: unknown, known: ReadonlyMap<string, string>): string {
  return String(value).replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    const found = known.get(expression);
    if (found === undefined) throw new Error(`the test cannot evaluate ${expression}`);
    return found;
  });
}

/** No condition, or `A == 'text'`. */
export function isWanted({ if: condition }: EarlierStep, known: ReadonlyMap<string, string>): boolean {
  if (condition === undefined) return true;
  const [, name = "", text] = /^([\w.-]+) == '(\w+)'$/.exec(condition) ?? [];
  if (text === undefined) throw new Error(`the test cannot evaluate ${condition}`);
  return (known.get(name) ?? "") === text;
}

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";

/** The repository's root, with a slash at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(`${root}${path}`, "utf8");
}

/** Files of a directory of the repository with this ending, as paths from the root. */
export function list(directory: string, ending: string): readonly string[] {
  const names = readdirSync(`${root}${directory}`).filter((name) => name.endsWith(ending));
  if (names.length === 0) throw new Error(`there is no ${ending} file in ${directory}`);
  return names.toSorted().map((name) => (directory === "" ? name : `${directory}/${name}`));
}

const described = z.object({ description: z.string().min(1) });

/** https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
const ActionMetadata = z.object({
  name: z.string(),
  description: z.string(),
  inputs: z.record(z.string(), described.extend({ default: z.string().optional() }).strict()),
  outputs: z.record(z.string(), described.strict()),
  runs: z.strictObject({ using: z.literal("node24"), main: z.string() }),
});

/** action.yml, whose defaults must be text: anything else reaches the action as YAML chooses to print it. */
export function actionMetadata(): z.infer<typeof ActionMetadata> {
  return ActionMetadata.parse(parse(read("action.yml")));
}

const Permissions = z.record(z.string(), z.enum(["read", "write"]));
const Step = z.object({
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.unknown()).optional(),
  run: z.string().optional(),
});
export type WorkflowStep = z.infer<typeof Step>;
const Workflow = z.object({
  permissions: Permissions,
  jobs: z.record(
    z.string(),
    z.object({
      permissions: Permissions,
      steps: z.array(Step).default([]),
      uses: z.string().optional(),
      with: z.record(z.string(), z.unknown()).optional(),
      needs: z.string().optional(),
      strategy: z.object({ matrix: z.object({ include: z.array(z.record(z.string(), z.string())).optional() }) }).optional(),
    }),
  ),
});

/** A workflow that states its permissions at the top and in every job. */
export function workflow(path: string): z.infer<typeof Workflow> {
  return parseWorkflow(read(path));
}

export function parseWorkflow(text: string): z.infer<typeof Workflow> {
  return Workflow.parse(parse(text));
}

import { publishedAction } from "../../src/version.ts";
import { actionMetadata, parseWorkflow, read } from "../docs/files.ts";
import type { Level, Permissions, Scope, Token } from "../github/token.ts";
import type { RunnerEvent } from "../runner/events.ts";
import { runAction, type RunResult } from "../runner/run-action.ts";
import { carryOut, type EarlierStep, filled, isWanted } from "./earlier-steps.ts";
import type { World } from "./world.ts";

export interface WorkflowRun {
  /** Its token may write nothing. */
  readonly isFork?: boolean;
  /** What leads steps before this action's to the engine. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs every job of a workflow file in order, each job of a matrix, with the permissions and inputs that the file gives them. Nothing
 * comes of a step whose `if:` says so.
 */
export async function runWorkflow(
  text: string,
  world: World,
  event: RunnerEvent,
  run: WorkflowRun = {},
): Promise<readonly RunResult[]> {
  const results: RunResult[] = [];
  for (const { uses: called, with: given, permissions, steps, strategy } of Object.values(parseWorkflow(text).jobs)) {
    if (called === calledWorkflow) {
      results.push(...(await runWorkflow(withInputs(read(".github/workflows/image-size.yml"), given), world, event, run)));
      continue;
    }
    const token = world.github.token({ permissions: granted(permissions, run.isFork === true) });
    const hasCheckout = steps.some(({ uses }) => uses?.startsWith("actions/checkout@"));
    for (const leg of strategy?.matrix.include ?? [{}]) {
      const known = new Map(Object.entries(leg).map(([key, value]) => [`matrix.${key}`, value]));
      for (const [position, step] of steps.entries()) {
        if (step.uses !== publishedAction) continue;
        const before = steps.slice(0, position);
        const result = await runOne({ step, before, known, token, hasCheckout }, { world, event, env: run.env ?? {} });
        if (result !== null) results.push(result);
      }
    }
  }
  return results;
}

interface OneStep {
  readonly step: EarlierStep;
  readonly before: readonly EarlierStep[];
  readonly known: ReadonlyMap<string, string>;
  readonly token: Token;
  readonly hasCheckout: boolean;
}

/** Null: its `if:` skips it. */
async function runOne(
  { step, before, known, token, hasCheckout }: OneStep,
  { world, event, env }: { readonly world: World; readonly event: RunnerEvent; readonly env: Readonly<Record<string, string>> },
): Promise<RunResult | null> {
  const inputs: Record<string, string> = {};
  const give = (all: ReadonlyMap<string, string>): void => {
    for (const [name, value] of Object.entries(step.with ?? {})) inputs[name] = filled(value, all);
  };
  if (!hasCheckout) {
    give(known);
    return await runAction({ github: world.github, event, inputs, token });
  }
  const prepare = async (workspace: string): Promise<void> => {
    const all = await carryOut(before, known, { workspace, event, env });
    if (!isWanted(step, all)) throw new Skipped();
    give(all);
  };
  const depth = depthOf(before);
  return await world.run(event, { inputs, token, prepare, ...(depth === null ? {} : { depth }) }).catch((error: unknown) => {
    if (error instanceof Skipped) return null;
    throw error;
  });
}

/** As the workflow has it; null: as many as actions/checkout brings. */
function depthOf(steps: readonly EarlierStep[]): number | null {
  const checkout = steps.find(({ uses }) => uses?.startsWith("actions/checkout@"));
  const depth = checkout?.with?.["fetch-depth"];
  return depth === undefined ? null : Number(depth);
}

class Skipped extends Error {}

const calledWorkflow = publishedAction.replace("@", "/.github/workflows/image-size.yml@");

/** The called workflow with the caller's inputs, or what it declares as usual. */
function withInputs(text: string, given: Readonly<Record<string, unknown>> = {}): string {
  const usual = actionMetadata().inputs;
  return text
    .replace("uses: $/", `uses: ${publishedAction}`)
    .replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => JSON.stringify(given[name] ?? usual[name]?.default ?? ""))
    .replaceAll(/\$\{\{ secrets\.[\w-]+ \}\}/g, '""');
}

const scopes: readonly (readonly [string, Scope])[] = [
  ["contents", "contents"],
  ["actions", "actions"],
  ["pull-requests", "pullRequests"],
];

/** A fork's token may write nothing, whatever the file says. */
function granted(permissions: Readonly<Record<string, Level>>, isFork: boolean): Permissions {
  const given = scopes.flatMap(([name, scope]) => {
    const level = permissions[name];
    return level === undefined ? [] : [[scope, isFork ? "read" : level] as const];
  });
  return Object.fromEntries(given);
}

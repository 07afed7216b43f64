import { publishedAction } from "../../src/version.ts";
import { parseWorkflow } from "../docs/files.ts";
import type { Level, Permissions, Scope } from "../github/token.ts";
import type { RunnerEvent } from "../runner/events.ts";
import { runAction, type RunResult } from "../runner/run-action.ts";
import type { World } from "./world.ts";

/** Runs every job of a workflow file in order, each job of a matrix, with the permissions and inputs that the file gives them. */
export async function runWorkflow(text: string, world: World, event: RunnerEvent, isFork = false): Promise<readonly RunResult[]> {
  const results: RunResult[] = [];
  for (const { permissions, steps, strategy } of Object.values(parseWorkflow(text).jobs)) {
    const token = world.github.token({ permissions: granted(permissions, isFork) });
    const hasCheckout = steps.some(({ uses }) => uses?.startsWith("actions/checkout@"));
    for (const leg of strategy?.matrix.include ?? [{}]) {
      for (const step of steps.filter(({ uses }) => uses === publishedAction)) {
        const inputs = Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, filled(value, leg)]));
        const options = { inputs, token };
        const { github } = world;
        results.push(hasCheckout ? await world.run(event, options) : await runAction({ github, event, ...options }));
      }
    }
  }
  return results;
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

/** `${{ matrix.name }}` as the leg has it; nothing else may stand in `with:`. */
function filled(value: unknown, leg: Readonly<Record<string, string>>): string {
  return String(value).replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    const found = leg[expression.replace(/^matrix\./, "")];
    if (found === undefined) throw new Error(`the test cannot evaluate ${expression}`);
    return found;
  });
}

import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";

/** https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax */
const Metadata = z.object({
  inputs: z.record(z.string(), z.object({ default: z.union([z.string(), z.number(), z.boolean()]).optional() })).optional(),
});

/** The `github` context, as far as defaults in action.yml may speak of it. */
export type GitHubContext = Readonly<Record<string, unknown>>;

/**
 * INPUT_… variables as the runner sets them: every input of action.yml, filled in by its default (of which
 * `${{ github.… }}` is evaluated), then what the workflow wrote; upper case, spaces become underscores, hyphens stay.
 * Other inputs are passed, too, and `log` gets the runner's warning about them.
 */
export async function inputVariables(
  actionYml: URL | string | null,
  written: Readonly<Record<string, string>>,
  { github, log }: { github: GitHubContext; log: (warning: string) => void },
): Promise<Record<string, string>> {
  const inputs = actionYml === null ? null : (Metadata.parse(parse(await readFile(actionYml, "utf8"))).inputs ?? {});
  const defaults = Object.entries(inputs ?? {}).map(
    ([name, input]) => [name, evaluate(String(input.default ?? ""), github)] as const,
  );
  const known = new Set(defaults.map(([name]) => name.toLowerCase()));
  const unexpected = Object.keys(written).filter((name) => inputs !== null && !known.has(name.toLowerCase()));
  if (unexpected.length > 0) {
    log(`Unexpected input(s) ${list(unexpected)}, valid inputs are [${list(Object.keys(inputs ?? {}))}]`);
  }
  return Object.fromEntries([...defaults, ...Object.entries(written)].map(([name, value]) => [variable(name), value]));
}

function variable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

function evaluate(text: string, github: GitHubContext): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) => lookUp(expression.trim(), github));
}

/** Property access is all that defaults use. */
function lookUp(expression: string, github: GitHubContext): string {
  const [root, ...names] = expression.split(".");
  if (root !== "github" || names.length === 0) throw new Error(`the harness cannot evaluate \${{ ${expression} }}`);
  const value = names.reduce<unknown>((holder, name) => z.looseObject({}).catch({}).parse(holder)[name], github);
  return z.coerce.string().parse(value ?? "");
}

function list(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(", ");
}

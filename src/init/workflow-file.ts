import { z } from "zod";
import { untrustedYaml } from "../untrusted-yaml.ts";

const Value = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const Values = z.record(z.string(), Value.nullable().catch(null)).nullish().catch(null);
const Step = z.object({ id: z.string().nullish().catch(null), uses: z.string().optional(), with: Values, env: Values });
const Job = z.object({
  env: Values,
  uses: z.string().optional().catch(undefined),
  with: Values,
  strategy: z.object({ matrix: z.unknown().optional() }).nullish().catch(null),
  steps: z.array(Step.catch({})).nullish().catch(null),
});
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax, as much of it as is looked at. */
const Workflow = z.object({
  on: z.unknown().optional(),
  env: Values,
  jobs: z.record(z.string(), Job.catch({ env: null, with: null, strategy: null, steps: null })),
});

/** What expressions of a step can be told to be: `matrix.image` → `api`. */
export type Known = ReadonlyMap<string, string>;

/** One step with an action, or a job that is another workflow, in one job of a matrix. */
export interface ActionStep {
  readonly job: string;
  /** `owner/name`, or a path. */
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly known: Known;
  /** The steps of the job that have a name there. */
  readonly earlier: ReadonlyMap<string, ActionStep>;
}

/** A workflow of the repository, whoever wrote it. */
export interface WorkflowFile {
  readonly triggers: readonly string[];
  readonly steps: readonly ActionStep[];
}

/** Null for what is no workflow. */
export function readWorkflow(text: string): WorkflowFile | null {
  const { data } = Workflow.safeParse(untrustedYaml(text));
  if (data === undefined) return null;
  const env = valuesOf("env", data.env);
  const steps = Object.entries(data.jobs)
    .slice(0, mostJobs)
    .flatMap(([name, job]) => {
      const outer = [...env, ...valuesOf("env", job.env)];
      return legsOf(job.strategy?.matrix).flatMap((leg) => stepsOf(name, job, new Map([...outer, ...leg])));
    });
  return { triggers: triggersOf(data.on), steps };
}

function triggersOf(on: unknown): readonly string[] {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(Object(on));
}

type Pair = readonly [string, string];

function stepsOf(name: string, job: z.infer<typeof Job>, ofJob: Known): readonly ActionStep[] {
  const earlier = new Map<string, ActionStep>();
  const call = job.uses === undefined ? [] : [{ id: null, uses: job.uses, with: job.with, env: null }];
  return [...call, ...(job.steps ?? [])].slice(0, mostSteps).flatMap(({ id, uses, with: inputs, env }) => {
    if (uses === undefined) return [];
    const own = valuesOf("env", env);
    const known = own.length === 0 ? ofJob : new Map([...ofJob, ...own]);
    const given = Object.fromEntries(valuesOf("", inputs));
    const step = { job: name, action: uses.replace(/@.*$/s, ""), inputs: given, known, earlier };
    if (id != null) earlier.set(id, step);
    return [step];
  });
}

function valuesOf(context: string, values: z.infer<typeof Values>): readonly Pair[] {
  const pairs = Object.entries(values ?? {}).slice(0, mostValues);
  return pairs.map(([name, value]) => [context === "" ? name.toLowerCase() : `${context}.${name}`, value ?? ""]);
}

/** More than any workflow that somebody wrote by hand, and few enough to be read in a second. */
const mostJobs = 50;
const mostSteps = 50;
const mostValues = 200;
const mostLegs = 100;

const Combination = z.record(z.string(), z.unknown());
type Combination = z.infer<typeof Combination>;

/**
 * What `matrix.…` is in each job; one job without any where there is no matrix, or where a run makes it.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
function legsOf(written: unknown): readonly (readonly Pair[])[] {
  const { include, exclude: _, ...axes } = Combination.safeParse(written).data ?? {};
  const listed = Object.entries(axes).flatMap(([axis, values]) =>
    Array.isArray(values) ? [{ axis, values: values.slice(0, mostLegs) }] : [],
  );
  const crossed = listed.reduce<readonly Combination[]>(
    (legs, { axis, values }) => legs.flatMap((leg) => values.map((value) => ({ ...leg, [axis]: value }))).slice(0, mostLegs),
    [{}],
  );
  const start = listed.length === 0 ? [] : crossed;
  const legs = (z.array(Combination).safeParse(include).data ?? []).slice(0, mostLegs).reduce(included, start);
  return legs.length === 0 ? [[]] : legs.slice(0, mostLegs).map((leg) => flat("matrix", leg));
}

/** An entry of `include` adds to the jobs that it agrees with, or is a job of its own. */
function included(legs: readonly Combination[], entry: Combination): readonly Combination[] {
  const agrees = (leg: Combination): boolean =>
    Object.keys(entry).every((key) => !Object.hasOwn(leg, key) || leg[key] === entry[key]);
  return legs.some(agrees) ? legs.map((leg) => (agrees(leg) ? { ...leg, ...entry } : leg)) : [...legs, entry];
}

/** `matrix.image.name` for what stands in a map of a map. */
function flat(name: string, value: unknown, depth = 0): readonly Pair[] {
  if (["string", "number", "boolean"].includes(typeof value)) return [[name, String(value)]];
  if (depth > 4 || typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => flat(`${name}.${key}`, inner, depth + 1));
}

/** The text with its expressions filled in; null where only a run can tell. */
export function filledIn(text: string, known: Known): string | null {
  const filled = text.replaceAll(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (whole, name: string) => known.get(name) ?? whole);
  return filled.includes("${{") ? null : filled;
}

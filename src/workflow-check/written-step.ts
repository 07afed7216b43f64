import { z } from "zod";
import type { RawInputs } from "../inputs/inputs.ts";
import { untrustedYaml } from "../untrusted-yaml.ts";

export interface WantedStep {
  /** `jobs.<id>` */
  readonly job: string;
  /** How `uses:` names the action, without its version: `owner/name`, or a path beginning with `./`. */
  readonly action: string;
}

/** The inputs of one step, as its workflow file writes them. */
export interface WrittenStep {
  readonly literal: RawInputs;
  /** Names of inputs that expressions make. */
  readonly computed: readonly string[];
}

const Value = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const Step = z.object({ uses: z.string().optional(), with: z.record(z.string(), Value.nullable()).nullish() });
/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax, as much of it as is looked at. */
const Workflow = z.object({ jobs: z.record(z.string(), Step.extend({ steps: z.array(Step).nullish() })) });

/**
 * The only step of that job with that action, or the only job that calls the action's own workflow; null where there is none or
 * more than one, or the file cannot be read.
 */
export function writtenStep(text: string, { job, action }: WantedStep): WrittenStep | null {
  const jobs = jobsIn(text) ?? {};
  const steps = Object.hasOwn(jobs, job) ? (jobs[job]?.steps ?? []) : [];
  const calls = Object.values(jobs).filter(({ uses = "" }) => isCall(uses, action));
  const [step, ...others] = calls.concat(steps.filter(({ uses }) => uses === action || uses?.startsWith(`${action}@`) === true));
  if (step === undefined || others.length > 0) return null;
  const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [name.toLowerCase(), value ?? ""] as const);
  const isComputed = ([, value]: (typeof inputs)[number]) => value.includes("${{");
  return {
    literal: Object.fromEntries(inputs.filter((input) => !isComputed(input))),
    computed: inputs.filter(isComputed).map(([name]) => name),
  };
}

/** A job that is the workflow that the action's repository hands out; where the runner names no repository, that of any. */
function isCall(uses: string, action: string): boolean {
  const at = uses.indexOf("/.github/workflows/image-size.yml@");
  return at > 0 && (action.startsWith("./") ? uses.slice(0, at).endsWith("/image-size-budget") : uses.slice(0, at) === action);
}

function jobsIn(text: string): z.infer<typeof Workflow>["jobs"] | null {
  return Workflow.safeParse(untrustedYaml(text)).data?.jobs ?? null;
}

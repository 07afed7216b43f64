import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "yaml";
import { z } from "zod";
import { git } from "../github/git.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { inputVariables } from "../runner/action-metadata.ts";
import { createFileCommands, readFileCommands, type FileCommands } from "../runner/file-commands.ts";
import { carryOut } from "../runner/run-in-process.ts";
import { Step, type Annotation } from "../runner/step.ts";
import type { Gitea } from "./gitea.ts";

/** https://gitea.com/gitea/actions-proto-def: the `github` context, as far as a step sees it, and what the server calls its token. */
const Context = z.looseObject({
  token: z.string(),
  gitea_runtime_token: z.string(),
  event: z.looseObject({ action: z.string().optional() }),
  event_name: z.string(),
  sha: z.string(),
  ref: z.string(),
});
const Task = z.object({ id: z.coerce.string(), workflowPayload: z.string(), context: Context });
const Fetched = z.object({ task: Task.nullish(), tasksVersion: z.coerce.string().optional() });
const Registered = z.object({ runner: z.object({ uuid: z.string(), token: z.string() }) });
const Workflow = z.object({
  jobs: z.record(
    z.string(),
    z.object({ steps: z.array(z.object({ uses: z.string(), with: z.record(z.string(), z.coerce.string()).optional() })) }),
  ),
});

/** What one task came to. */
export interface Ran {
  readonly event: string;
  /** `opened`, `synchronized`, …; empty for events that have none. */
  readonly action: string;
  readonly conclusion: "success" | "failure";
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  readonly log: readonly string[];
  readonly summary: string;
}

/** Takes tasks of a Gitea as its own runner does, and gives a step of this action the variables that the runner gives it. */
export class GiteaRunner {
  readonly #gitea: Gitea;
  readonly #headers: Readonly<Record<string, string>>;
  #version = "0";

  private constructor(gitea: Gitea, headers: Readonly<Record<string, string>>) {
    this.#gitea = gitea;
    this.#headers = headers;
  }

  static async register(gitea: Gitea): Promise<GiteaRunner> {
    const { token } = await gitea.ask("POST", "/admin/actions/runners/registration-token", z.object({ token: z.string() }));
    const request = { name: "runner", token, version: "v0.2.13", labels: ["ubuntu-latest:host"] };
    const { runner } = await call(gitea, {}, { method: "Register", request, schema: Registered });
    const made = new GiteaRunner(gitea, { "x-runner-uuid": runner.uuid, "x-runner-token": runner.token });
    await made.#call("Declare", { version: "v0.2.13", labels: ["ubuntu-latest"] }, z.unknown());
    return made;
  }

  /** Waits for the next task and carries it out. */
  async next(): Promise<Ran> {
    const { id, workflowPayload, context } = await this.#fetch();
    const startedAt = new Date().toISOString();
    const ran = await runTask({
      context,
      payload: Buffer.from(workflowPayload, "base64").toString("utf8"),
      url: this.#gitea.url,
    });
    const result = ran.conclusion === "success" ? "RESULT_SUCCESS" : "RESULT_FAILURE";
    await this.#call("UpdateTask", { state: { id, result, startedAt, stoppedAt: new Date().toISOString() } }, z.unknown());
    return ran;
  }

  async #fetch(): Promise<z.infer<typeof Task>> {
    for (let attempt = 1; attempt <= 240; attempt += 1) {
      const { task, tasksVersion } = await this.#call("FetchTask", { tasksVersion: this.#version }, Fetched);
      if (task != null) return task;
      this.#version = tasksVersion ?? this.#version;
      await sleep(500);
    }
    throw new Error("the server has no task");
  }

  async #call<T>(method: string, request: unknown, schema: z.ZodType<T>): Promise<T> {
    return await call(this.#gitea, this.#headers, { method, request, schema });
  }
}

interface Call<T> {
  readonly method: string;
  readonly request: unknown;
  readonly schema: z.ZodType<T>;
}

/** Connect's unary calls, as JSON: https://connectrpc.com/docs/protocol */
async function call<T>(
  gitea: Gitea,
  headers: Readonly<Record<string, string>>,
  { method, request, schema }: Call<T>,
): Promise<T> {
  const address = `${gitea.url}/api/actions/runner.v1.RunnerService/${method}`;
  const json = { ...headers, "content-type": "application/json" };
  const response = await fetch(address, { method: "POST", headers: json, body: JSON.stringify(request) });
  if (!response.ok) throw new Error(`${method}: HTTP ${response.status} ${await response.text()}`);
  return schema.parse(await response.json());
}

interface GivenTask {
  readonly context: z.infer<typeof Context>;
  /** The workflow file. */
  readonly payload: string;
  readonly url: string;
}

async function runTask({ context, payload, url }: GivenTask): Promise<Ran> {
  const root = await temporaryDirectory("gitea-job-");
  const workspace = join(root, "workspace");
  await checkOut(workspace, { url, context });
  const files = await createFileCommands(root);
  const eventPath = join(root, "event.json");
  await writeFile(eventPath, JSON.stringify(context.event));
  await mkdir(join(root, "temp"));
  const [job] = Object.entries(Workflow.parse(parse(payload)).jobs);
  const step = new Step();
  for (const secret of [context.token, context.gitea_runtime_token]) step.masks.add(secret);
  const written = job?.[1].steps.find(({ uses }) => uses.includes("image-size-budget"))?.with ?? {};
  const inputs = await inputVariables(new URL("../../action.yml", import.meta.url), written, {
    github: context,
    log: (text) => step.annotate("warning", text),
  });
  const variables = variablesOf(context, { url, workspace, eventPath, files, job: job?.[0] ?? "", temp: join(root, "temp") });
  const { PATH = "", HOME = "" } = process.env;
  const { exitCode } = await carryOut({ env: { PATH, HOME, ...variables, ...inputs }, cwd: workspace, step });
  const { summary } = await readFileCommands(files, step);
  return {
    event: context.event_name,
    action: context.event.action ?? "",
    conclusion: exitCode === 0 && !step.hasFailed ? "success" : "failure",
    outputs: Object.fromEntries(step.outputs),
    annotations: step.annotations,
    log: step.log,
    summary,
  };
}

/** As actions/checkout does without inputs: one commit. */
async function checkOut(workspace: string, { url, context }: Pick<GivenTask, "url" | "context">): Promise<void> {
  await mkdir(workspace);
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${context.token}`).toString("base64")}`;
  await git(workspace, ["init", "--quiet"]);
  await git(workspace, ["remote", "add", "origin", `${url}/${String(context["repository"])}`]);
  const fetch = ["fetch", "--quiet", "--no-tags", "--depth=1", "origin", `+${context.sha}:refs/remotes/origin/checked-out`];
  await git(workspace, ["-c", `http.extraheader=${header}`, ...fetch]);
  await git(workspace, ["checkout", "--quiet", "--force", "--detach", "refs/remotes/origin/checked-out"]);
}

interface JobPlace {
  readonly url: string;
  readonly workspace: string;
  readonly eventPath: string;
  readonly files: FileCommands;
  readonly job: string;
  readonly temp: string;
}

/** The variables of Gitea's runner: what act sets from the context of the task, and what the runner adds to it. */
function variablesOf(context: GivenTask["context"], place: JobPlace): Record<string, string> {
  const text = (name: string): string => z.coerce.string().parse(context[name] ?? "");
  const { url, files } = place;
  return {
    CI: "true",
    ACT: "true",
    GITEA_ACTIONS: "true",
    GITEA_ACTIONS_RUNNER_VERSION: "v0.2.13",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "1",
    GITHUB_ACTION_REPOSITORY: "",
    GITHUB_ACTION_REF: "",
    GITHUB_WORKFLOW: "Image size",
    GITHUB_JOB: place.job,
    GITHUB_RUN_ID: text("run_id"),
    GITHUB_RUN_NUMBER: text("run_number"),
    GITHUB_RUN_ATTEMPT: text("run_attempt"),
    GITHUB_ACTOR: text("actor"),
    GITHUB_REPOSITORY: text("repository"),
    GITHUB_REPOSITORY_OWNER: text("repository_owner"),
    GITHUB_EVENT_NAME: context.event_name,
    GITHUB_EVENT_PATH: place.eventPath,
    GITHUB_WORKSPACE: place.workspace,
    GITHUB_SHA: context.sha,
    GITHUB_REF: context.ref,
    GITHUB_REF_NAME: text("ref_name"),
    GITHUB_REF_TYPE: text("ref_type"),
    GITHUB_HEAD_REF: text("head_ref"),
    GITHUB_BASE_REF: text("base_ref"),
    GITHUB_SERVER_URL: url,
    GITHUB_API_URL: `${url}/api/v1`,
    GITHUB_GRAPHQL_URL: "",
    GITHUB_RETENTION_DAYS: "",
    GITHUB_OUTPUT: files.OUTPUT,
    GITHUB_ENV: files.ENV,
    GITHUB_PATH: files.PATH,
    GITHUB_STATE: files.STATE,
    GITHUB_STEP_SUMMARY: files.STEP_SUMMARY,
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_TEMP: place.temp,
    RUNNER_TOOL_CACHE: place.temp,
    ACTIONS_RUNTIME_URL: `${url}/api/actions_pipeline/`,
    ACTIONS_RUNTIME_TOKEN: context.gitea_runtime_token,
    ACTIONS_RESULTS_URL: url,
  };
}

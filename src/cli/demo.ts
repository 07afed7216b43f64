import { cp } from "node:fs/promises";
import { join } from "node:path";
import { inputDefaults } from "../generated/input-defaults.ts";
import { directoryStore } from "../adapters/files/directory-store.ts";
import { gitIn, type Git } from "../adapters/process/git.ts";
import { inTemporaryDirectory } from "../adapters/process/temporary.ts";
import type { Terminal } from "../adapters/process/terminal.ts";
import type { BaselineStore } from "../ports.ts";
import { terminalPorts } from "../wiring/terminal-ports.ts";
import { UserError } from "../failure.ts";
import { parseInputs, type Inputs, type RawInputs } from "../inputs/inputs.ts";
import { findClaims } from "../judge/justification.ts";
import { run } from "../pipeline.ts";
import type { MeasuredImage, Ports, RunContext } from "../ports.ts";
import { renderComment } from "../report/markdown/comment.ts";
import type { Report } from "../report/facts/report.ts";
import { renderText } from "../report/text/text.ts";

/** What the demo is shown on. */
export interface DemoOptions {
  readonly out: Terminal;
  /** Holds action.yml and example/. */
  readonly packageDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Use the recorded images even where an engine answers. */
  readonly isRecorded: boolean;
  readonly isVerbose: boolean;
}

const name = "energy";
const reason = "the archive of older data lets the site answer for years before 2020";

/** The whole story on the example: main records, a pull request grows, its author says why. */
export async function demo(options: DemoOptions): Promise<void> {
  const tell = async (given: DemoOptions): Promise<void> =>
    await inTemporaryDirectory("image-size-budget-demo-", async (directory) => await runDemo(given, directory));
  try {
    await tell(options);
  } catch (error) {
    if (options.isRecorded || !(error instanceof UserError) || !noEngine.has(error.code)) throw error;
    options.out.print(`\n${error.message} ${error.hint}\nGoing on with the recorded images of the example.\n`);
    await tell({ ...options, isRecorded: true });
  }
}

const noEngine = new Set<string>([
  "build-no-docker",
  "build-no-buildx",
  "build-no-engine",
  "build-engine-forbidden",
  "build-engine-silent",
]);

async function runDemo(options: DemoOptions, directory: string): Promise<void> {
  const { out } = options;
  const project = await makeProject(options, directory);
  const store = directoryStore(join(directory, "baselines"));

  heading(out, "1. A commit lands on main: its image is built and recorded as the baseline");
  const demoRun: DemoRun = { options, directory, project, store, memory: { measured: null } };
  const first = await runStep(demoRun, { tree: "main", mode: "record", commit: project.main });
  out.print(renderText(first, { colours: out.hasColours, columns: out.columns }));

  heading(out, "2. A pull request adds an archive of older data");
  const second = await runStep(demoRun, { tree: "pull-request", mode: "check", commit: project.pullRequest });
  out.print(renderText(second, { colours: out.hasColours, columns: out.columns }));
  heading(out, "   The comment on the pull request (Markdown)");
  out.print(renderComment(second, { marker: "" }).trim());

  heading(out, "3. Its author writes the reason into the description; the measurement is used again, nothing is built");
  const description = `Image-Size-Justification: ${reason}`;
  out.print(`   ${description}\n`);
  const third = await runStep(demoRun, {
    tree: "pull-request",
    mode: "check",
    commit: project.pullRequest,
    description,
    measured: demoRun.memory.measured,
  });
  out.print(renderText(third, { colours: out.hasColours, columns: out.columns }));
}

function heading(out: Terminal, text: string): void {
  out.print(`\n${text}\n${"─".repeat(text.length)}`);
}

interface Project {
  readonly main: string;
  readonly pullRequest: string;
}

/** Two working trees under `directory`, each with its real commit. */
async function makeProject({ packageDirectory, environment }: DemoOptions, directory: string): Promise<Project> {
  const example = join(packageDirectory, "example");
  const tree = join(directory, "main");
  const changed = join(directory, "pull-request");
  const isOwnFile = (path: string) =>
    !path.startsWith(join(example, "recorded")) && !path.startsWith(join(example, "pull-request"));
  await cp(example, tree, { recursive: true, filter: isOwnFile });
  const git = gitIn(tree, environment);
  await demand(git, ["init", "--quiet", "--initial-branch=main"]);
  const main = await commitAll(git, "Show the energy use of six cities");
  await cp(tree, changed, { recursive: true });
  await cp(join(example, "pull-request"), changed, { recursive: true });
  return { main, pullRequest: await commitAll(gitIn(changed, environment), "Add an archive of older data") };
}

async function commitAll(git: Git, message: string): Promise<string> {
  await demand(git, ["add", "--all"]);
  await demand(git, [
    "-c",
    "user.name=Demo",
    "-c",
    "user.email=demo@example.invalid",
    "commit",
    "--quiet",
    "--no-gpg-sign",
    "-m",
    message,
  ]);
  return (await demand(git, ["rev-parse", "HEAD"])).trim();
}

async function demand(git: Git, args: readonly string[]): Promise<string> {
  const answer = await git(args);
  if (!answer.ok) throw new Error(`git ${args.join(" ")}: ${answer.because}`);
  return answer.stdout;
}

interface DemoRun {
  readonly options: DemoOptions;
  readonly directory: string;
  readonly project: Project;
  readonly store: BaselineStore;
  /** What was measured last. */
  readonly memory: { measured: MeasuredImage | null };
}

interface DemoStep {
  readonly tree: "main" | "pull-request";
  readonly mode: RunContext["mode"];
  readonly commit: string;
  readonly description?: string;
  /** What an earlier step measured; it is used again. */
  readonly measured?: MeasuredImage | null;
}

async function runStep(demoRun: DemoRun, step: DemoStep): Promise<Report> {
  const inputs = await inputsOf(demoRun, step);
  const runContext: RunContext = {
    mode: step.mode,
    commit: step.commit,
    headSha: step.commit,
    base: { sha: demoRun.project.main, fallback: null },
    isOnBehalf: false,
    frame: { repository: null, pullRequest: null, runUrl: null, serverUrl: null },
  };
  return await run(inputs, runContext, portsOf(demoRun, step));
}

async function inputsOf({ options }: DemoRun, { tree }: DemoStep): Promise<Inputs> {
  const recorded = `oci-dir://${join(options.packageDirectory, "example", "recorded", tree)}`;
  const subject = options.isRecorded ? { image: recorded } : {};
  const raw: RawInputs = { ...inputDefaults, ...subject };
  return parseInputs(raw, [{ raw, written: {}, at: "" }], { name, gitContext: "" });
}

function portsOf({ options, directory, store, memory }: DemoRun, { tree, description = "", measured = null }: DemoStep): Ports {
  const { out, environment, isVerbose } = options;
  const ports = terminalPorts({
    workingDirectory: join(directory, tree),
    temporaryDirectory: directory,
    environment,
    baselines: store,
    claims: findClaims(description, []),
    group: out.groups({ isVerbose, isParallel: false }),
    progress: out.progress,
  });
  return { ...ports, measure: async (image, known) => (memory.measured = measured ?? (await ports.measure(image, known))) };
}

import { cp } from "node:fs/promises";
import { join } from "node:path";
import { inputDefaults } from "../adapters/files/action-file.ts";
import { directoryStore } from "../adapters/files/directory-store.ts";
import { gitIn, type Git } from "../adapters/process/git.ts";
import { measuringIn } from "../wiring/measuring.ts";
import { inTemporaryDirectory } from "../adapters/process/temporary.ts";
import { takeNotes } from "../adapters/process/notes.ts";
import type { Terminal } from "../adapters/process/terminal.ts";
import type { BaselineStore } from "../baseline/baseline.ts";
import { UserError } from "../failure.ts";
import { parseInputs, type Inputs, type RawInputs } from "../inputs/inputs.ts";
import { findClaims } from "../judge/justification.ts";
import { run, type MeasuredImage, type Ports, type Situation } from "../pipeline.ts";
import { renderComment } from "../report/markdown/comment.ts";
import type { Report } from "../report/facts/report.ts";
import { renderText } from "../report/text/text.ts";

/** What the demo is shown on. */
export interface DemoStage {
  readonly out: Terminal;
  /** Holds action.yml and example/. */
  readonly packageDirectory: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Use the recorded images even where an engine answers. */
  readonly isRecorded: boolean;
}

const name = "energy";
const reason = "the archive of older data lets the site answer for years before 2020";

/** The whole story on the example: main records, a pull request grows, its author says why. */
export async function demo(stage: DemoStage): Promise<void> {
  const tell = async (on: DemoStage): Promise<void> =>
    await inTemporaryDirectory("image-size-budget-demo-", async (directory) => await tellStory(on, directory));
  try {
    await tell(stage);
  } catch (error) {
    if (stage.isRecorded || !(error instanceof UserError) || !noEngine.has(error.code)) throw error;
    stage.out.print(`\n${error.message} ${error.hint}\nGoing on with the recorded images of the example.\n`);
    await tell({ ...stage, isRecorded: true });
  }
}

const noEngine = new Set<string>([
  "build-no-docker",
  "build-no-buildx",
  "build-no-engine",
  "build-engine-forbidden",
  "build-engine-silent",
]);

async function tellStory(stage: DemoStage, directory: string): Promise<void> {
  const { out } = stage;
  const project = await makeProject(stage, directory);
  const store = directoryStore(join(directory, "baselines"));

  heading(out, "1. A commit lands on main: its image is built and recorded as the baseline");
  const actor: Actor = { stage, directory, project, store, memory: { measured: null } };
  const first = await act(actor, { tree: "main", mode: "record", commit: project.main });
  out.print(renderText(first, { colours: out.hasColours }));

  heading(out, "2. A pull request adds an archive of older data");
  const second = await act(actor, { tree: "pull-request", mode: "check", commit: project.pullRequest });
  out.print(renderText(second, { colours: out.hasColours }));
  heading(out, "   The comment on the pull request (Markdown)");
  out.print(renderComment(second, { marker: "" }).trim());

  heading(out, "3. Its author writes the reason into the description; the measurement is used again, nothing is built");
  const description = `Image-Size-Justification: ${reason}`;
  out.print(`   ${description}\n`);
  const third = await act(actor, {
    tree: "pull-request",
    mode: "check",
    commit: project.pullRequest,
    description,
    again: actor.memory.measured,
  });
  out.print(renderText(third, { colours: out.hasColours }));
}

function heading(out: Terminal, text: string): void {
  out.print(`\n${text}\n${"─".repeat(text.length)}`);
}

interface Project {
  readonly main: string;
  readonly pullRequest: string;
}

/** Two working trees under `directory`, each with its real commit. */
async function makeProject({ packageDirectory, environment }: DemoStage, directory: string): Promise<Project> {
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

interface Actor {
  readonly stage: DemoStage;
  readonly directory: string;
  readonly project: Project;
  readonly store: BaselineStore;
  /** What was measured last. */
  readonly memory: { measured: MeasuredImage | null };
}

interface Act {
  readonly tree: "main" | "pull-request";
  readonly mode: Situation["mode"];
  readonly commit: string;
  readonly description?: string;
  /** What an earlier act measured; it is used again. */
  readonly again?: MeasuredImage | null;
}

async function act(actor: Actor, scene: Act): Promise<Report> {
  const inputs = await inputsOf(actor, scene);
  const situation: Situation = {
    mode: scene.mode,
    commit: scene.commit,
    headSha: scene.commit,
    base: { sha: actor.project.main, fallback: null },
    frame: { repository: null, pullRequest: null, runUrl: null, serverUrl: null },
  };
  return await run(inputs, situation, portsOf(actor, scene));
}

async function inputsOf({ stage }: Actor, { tree }: Act): Promise<Inputs> {
  const recorded = `oci-dir://${join(stage.packageDirectory, "example", "recorded", tree)}`;
  const subject = stage.isRecorded ? { image: recorded } : {};
  const raw: RawInputs = { ...(await inputDefaults(stage.packageDirectory)), ...subject };
  return parseInputs(raw, [{ raw, written: {}, at: "" }], { name, gitContext: "" });
}

function portsOf({ stage, directory, store, memory }: Actor, { tree, description = "", again = null }: Act): Ports {
  const { out, environment } = stage;
  const notes = takeNotes((warning) => out.progress(`warning: ${warning}`));
  const { measure, measureCommit } = measuringIn({
    workingDirectory: join(directory, tree),
    temporaryDirectory: directory,
    environment,
    gitContext: null,
    unknownPaths: "ignored",
    group: out.group,
    timed: notes.timed,
    remark(warning) {
      out.progress(warning);
      notes.remark(warning);
    },
  });
  return {
    ...notes,
    measure: async (image, known) => (memory.measured = again ?? (await measure(image, known))),
    measureCommit,
    baselines: store,
    graph: { ancestors: async function* none() {} },
    measurements: { find: async () => null, save: async () => {} },
    justification: async () => ({ kind: "read", claims: findClaims(description, []) }),
    publishers: [],
    now: () => new Date(),
  };
}

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, join, resolve } from "node:path";
import { inputDefaults, packageDirectory } from "../adapters/files/action-file.ts";
import { assertNotCancelled, cancellation, cancelledStatus } from "../adapters/process/cancellation.ts";
import { allExited } from "../adapters/process/process.ts";
import { assertSupported } from "../adapters/process/system.ts";
import { cancelOnSignals } from "../adapters/process/signals.ts";
import { inTemporaryDirectory } from "../adapters/process/temporary.ts";
import { Cancelled } from "../cancellation.ts";
import { readImages } from "../adapters/files/config-file.ts";
import { readBaselines, writeDashboard } from "../adapters/files/dashboard-files.ts";
import { directoryStore } from "../adapters/files/directory-store.ts";
import { gitIn, type Git } from "../adapters/process/git.ts";
import { wholeGroups } from "../adapters/process/log-group.ts";
import { terminalPorts } from "../wiring/terminal-ports.ts";
import { keepHeapSmall } from "../adapters/process/memory.ts";
import { readVersions } from "../adapters/docker/given-images/image-versions.ts";
import { imageSlug } from "../adapters/files/stored-document.ts";
import { openTerminal, type Terminal } from "../adapters/process/terminal.ts";
import {
  helpText,
  parseCommandLine,
  type CheckCommand,
  type CliCommand,
  type CostCommand,
  type DashboardCommand,
} from "./command-line.ts";
import { demo } from "./demo.ts";
import { isOfCommitAlone } from "../context/unknown-bytes.ts";
import { clauseOf, UserError, userError } from "../failure.ts";
import {
  inputsDigest,
  parseInputs,
  type ImageInputs,
  type Inputs,
  type InputDefaults,
  type RawInputs,
} from "../inputs/inputs.ts";
import { findClaims, type Claim } from "../judge/justification.ts";
import { newBaseline } from "../baseline/new-baseline.ts";
import { run } from "../pipeline.ts";
import type { BaseMeasurement, Ports, RunContext } from "../ports.ts";
import { renderComment } from "../report/markdown/comment.ts";
import { renderSeries, seriesOf } from "../report/text/cost-series.ts";
import { dashboardOf } from "../dashboard/dashboard.ts";
import type { Report } from "../report/facts/report.ts";
import { renderText } from "../report/text/text.ts";
import { toolVersion } from "../version.ts";

const exitStatus = { withinBudget: 0, overBudget: 1, failed: 2, cancelled: cancelledStatus } as const;

cancelOnSignals();
keepHeapSmall();
process.exitCode = exitStatus.failed;
const terminal = openTerminal(process);
// Node itself would end with 1, which says that an image is over its budget.
process.on("uncaughtException", (error) => {
  tell(error);
  process.exit(exitStatus.failed);
});
try {
  assertSupported(process.platform);
  process.exitCode = await carryOut(parseCommandLine(process.argv.slice(2)), terminal);
  await assertNotCancelled();
} catch (error) {
  await allExited();
  // Whatever fails in a cancelled run fails because of that.
  if (cancellation.aborted) {
    terminal.progress(new Cancelled().message);
    // A request that was broken off may still hold a socket.
    process.exit(exitStatus.cancelled);
  }
  tell(error);
}

function tell(error: unknown): void {
  if (!(error instanceof UserError))
    return terminal.progress(`error: ${clauseOf(error)} (a fault of this program: please report it)`);
  terminal.progress(`error: ${error.message}`);
  terminal.progress(`       ${error.hint}`);
  error.detail?.split("\n").forEach((line) => terminal.progress(`  | ${line}`));
}

async function carryOut(command: CliCommand, out: Terminal): Promise<number> {
  switch (command.kind) {
    case "help":
      out.print(helpText);
      return exitStatus.withinBudget;
    case "version":
      out.print(toolVersion);
      return exitStatus.withinBudget;
    case "demo":
      await demo({ out, packageDirectory: await packageDirectory(process.argv[1] ?? ""), environment: process.env, ...command });
      return exitStatus.withinBudget;
    case "cost":
      out.print(await tellCost(command, out));
      return exitStatus.withinBudget;
    case "dashboard":
      out.print(await makeDashboard(command, out));
      return exitStatus.withinBudget;
    case "check": {
      const report = await check(command, out);
      await assertNotCancelled();
      out.print(show(report, command, out));
      return report.red ? exitStatus.overBudget : exitStatus.withinBudget;
    }
  }
}

/** Returns the path of the page. */
async function makeDashboard({ from, out, ...given }: DashboardCommand, { progress }: Terminal): Promise<string> {
  const { documents, warnings } = await readBaselines(resolve(from));
  warnings.forEach((warning) => progress(`warning: ${warning}`));
  return await writeDashboard(dashboardOf(documents, { ...given, warnings, createdAt: new Date(), slugOf: imageSlug }), out);
}

/** Reads the manifests of every version and adds them up. */
async function tellCost({ images, rules, isJson }: CostCommand, { progress }: Terminal): Promise<string> {
  return await inTemporaryDirectory("image-size-budget-", async (temporaryDirectory) => {
    const surroundings = { workingDirectory: process.cwd(), temporaryDirectory, environment: process.env, log: progress };
    const versions = await readVersions(images, surroundings);
    versions.flatMap(({ warnings }) => warnings).forEach((warning) => progress(`warning: ${warning}`));
    const series = seriesOf(versions, rules);
    return isJson ? JSON.stringify(series, null, 2) : renderSeries(series);
  });
}

/** The same pipeline as on GitHub, with a directory for the baselines and a file for the description. */
async function check(command: CheckCommand, out: Terminal): Promise<Report> {
  const git = gitIn(process.cwd(), process.env);
  const root = await repositoryRoot(git);
  const raw = { ...(await inputDefaults(await packageDirectory(process.argv[1] ?? ""))), ...command.raw };
  const [inputs, claims, base, head] = await Promise.all([
    inputsOf(raw, root),
    claimsIn(command.description),
    commitToCompareWith(git, command.baselineRef),
    git(["rev-parse", "--verify", "HEAD^{commit}"]),
  ]);
  const commit = head.ok ? head.stdout.trim() : null;
  const runContext: RunContext = {
    mode: "check",
    commit,
    headSha: commit,
    base: { sha: base, fallback: null },
    isOnBehalf: false,
    frame: { repository: null, pullRequest: null, runUrl: null, serverUrl: null },
  };
  return await inTemporaryDirectory("image-size-budget-", async (temporaryDirectory) =>
    run(inputs, runContext, portsOf({ command, raw, inputs, base, claims, root, temporaryDirectory, out })),
  );
}

async function inputsOf(raw: RawInputs, root: string): Promise<Inputs> {
  const { images, ...list } = await readImages(process.cwd(), raw, root);
  return parseInputs(raw, images, { ...defaultsOf(root), ...list });
}

function defaultsOf(root: string): InputDefaults {
  return { name: basename(root), gitContext: "" };
}

interface TerminalRun {
  readonly command: CheckCommand;
  readonly raw: RawInputs;
  readonly inputs: Inputs;
  /** The commit to compare with. */
  readonly base: string;
  readonly claims: readonly Claim[];
  readonly root: string;
  readonly temporaryDirectory: string;
  readonly out: Terminal;
}

function portsOf({ command, raw, inputs, base, claims, root, temporaryDirectory, out }: TerminalRun): Ports {
  const ports = terminalPorts({
    workingDirectory: process.cwd(),
    temporaryDirectory,
    environment: process.env,
    baselines: directoryStore(command.store === "" ? cacheDirectory(root, inputs) : resolve(command.store)),
    claims,
    group: inputs.concurrency === 1 ? out.group : wholeGroups(out.group, out.progress),
    progress: out.progress,
    rules: {
      base: { sha: base, fallback: null },
      step: raw,
      configPath: inputs.configPath,
      defaults: defaultsOf(root),
      directory: process.cwd(),
      checkout: root,
      environment: process.env,
      api: null,
      commits: [],
      workflow: null,
      onBehalfOf: null,
    },
    prepare: inputs.images,
  });
  return { ...ports, measureCommit: async (image, commit) => await measureOnce(image, commit, ports) };
}

/** The base commit is built once: what came out is there for the next run. */
async function measureOnce(image: ImageInputs, commit: string, ports: Ports): Promise<BaseMeasurement> {
  const base = await ports.measureCommit(image, commit);
  // With files of today's tree in it, it is no base for tomorrow's.
  if (base.kind === "measured" && isOfCommitAlone(base.context))
    await ports.baselines.save(newBaseline({ image, commit, measured: base, now: ports.now() }));
  return base;
}

/** One directory per repository and build inputs: a baseline that was built with other inputs is another baseline. */
function cacheDirectory(root: string, inputs: Inputs): string {
  const key = createHash("sha256").update(root);
  inputs.images.forEach((image) => key.update(inputsDigest(image, toolVersion)));
  return join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "image-size-budget", key.digest("hex").slice(0, 32));
}

async function repositoryRoot(git: Git): Promise<string> {
  const top = await git(["rev-parse", "--show-toplevel"]);
  if (top.ok) return top.stdout.trim();
  throw userError("not-a-repository", { directory: process.cwd() });
}

/** Of a branch, the commit where this one left it: what has been merged since does not count as growth. */
async function commitToCompareWith(git: Git, ref: string): Promise<string> {
  const fork = await git(["merge-base", "--end-of-options", "HEAD", `${ref}^{commit}`]);
  if (fork.ok) return fork.stdout.trim();
  const commit = await git(["rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`]);
  if (commit.ok) return commit.stdout.trim();
  throw userError("baseline-ref-unknown", { ref });
}

/** What the file with the description claims; no file, no claims. */
async function claimsIn(path: string): Promise<readonly Claim[]> {
  if (path === "") return [];
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw userError(
      "input-unparsable",
      { input: "--description", written: path, example: "the path of a text file" },
      { cause: error },
    );
  });
  return findClaims(text, []);
}

function show(report: Report, { format }: CheckCommand, out: Terminal): string {
  switch (format) {
    case "json":
      return JSON.stringify(report, null, 2);
    case "markdown":
      return renderComment(report, { marker: "" });
    case "text":
      return renderText(report, { colours: out.hasColours });
  }
}

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, join, resolve } from "node:path";
import { inputDefaults } from "../generated/input-defaults.ts";
import { directoryStore } from "../adapters/files/directory-store.ts";
import { gitIn, type Git } from "../adapters/process/git.ts";
import { inTemporaryDirectory } from "../adapters/process/temporary.ts";
import type { Terminal } from "../adapters/process/terminal.ts";
import { newBaseline } from "../baseline/new-baseline.ts";
import { isOfCommitAlone } from "../context/unknown-bytes.ts";
import { userError } from "../failure.ts";
import {
  inputsDigest,
  parseInputs,
  type ImageInputs,
  type Inputs,
  type InputDefaults,
  type RawInputs,
} from "../inputs/inputs.ts";
import type { Claim } from "../judge/justification.ts";
import { run } from "../pipeline.ts";
import type { BaseMeasurement, Ports, RunContext } from "../ports.ts";
import { toolVersion } from "../version.ts";
import { readListedImages } from "../wiring/listed-images.ts";
import { terminalPorts } from "../wiring/terminal-ports.ts";
import type { CheckCommand } from "./command-line.ts";
import { told, type ToldReport } from "./told-report.ts";

/** The same pipeline as on GitHub, with a directory for the baselines and a file for the description. */
export async function check(command: CheckCommand, out: Terminal): Promise<ToldReport> {
  const git = gitIn(process.cwd(), process.env);
  // Both at once: each is a process.
  const [{ root, commit }, fork] = await Promise.all([checkoutAt(git), forkOf(git, command.baselineRef)]);
  const raw = { ...inputDefaults, ...command.raw };
  const [claims, base] = await Promise.all([claimsIn(command.description), fork ?? commitOf(git, command.baselineRef)]);
  const runContext: RunContext = {
    mode: "check",
    commit,
    headSha: commit,
    base: { sha: base, fallback: null },
    isOnBehalf: false,
    frame: { repository: null, pullRequest: null, runUrl: null, serverUrl: null },
  };
  return await inTemporaryDirectory("image-size-budget-", async (temporaryDirectory) => {
    const inputs = await inputsOf(raw, root, temporaryDirectory);
    const ports = portsOf({ command, raw, inputs, base, claims, root, temporaryDirectory, out });
    return await told(ports, async (telling) => await run(inputs, runContext, telling));
  });
}

async function inputsOf(raw: RawInputs, root: string, temporaryDirectory: string): Promise<Inputs> {
  const place = { directory: process.cwd(), checkout: root, environment: process.env, temporaryDirectory };
  const { images, ...list } = await readListedImages(raw, place);
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
    group: out.groups({ isVerbose: command.isVerbose, isParallel: inputs.concurrency > 1 }),
    progress: out.progress,
    rules: {
      base: { sha: base, fallback: null },
      step: raw,
      configPath: inputs.configPath,
      defaults: defaultsOf(root),
      directory: process.cwd(),
      checkout: root,
      environment: process.env,
      filesAt: null,
      commits: [],
      workflow: null,
      onBehalfOf: null,
      temporaryDirectory,
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

/** The root of the repository, and what is checked out: null before there is a commit. */
async function checkoutAt(git: Git): Promise<{ readonly root: string; readonly commit: string | null }> {
  const both = await git(["rev-parse", "--show-toplevel", "HEAD^{commit}"]);
  const [, root = "", commit = ""] = both.ok ? (/^([^]*)\n([0-9a-f]+)\n$/.exec(both.stdout) ?? []) : [];
  if (root !== "") return { root, commit };
  const top = await git(["rev-parse", "--show-toplevel"]);
  if (top.ok) return { root: top.stdout.trim(), commit: null };
  throw userError("not-a-repository", { directory: process.cwd() });
}

/** Of a branch, the commit where this one left it: what has been merged since does not count as growth. Null: there is none. */
async function forkOf(git: Git, ref: string): Promise<string | null> {
  const fork = await git(["merge-base", "--end-of-options", "HEAD", `${ref}^{commit}`]);
  return fork.ok ? fork.stdout.trim() : null;
}

async function commitOf(git: Git, ref: string): Promise<string> {
  const commit = await git(["rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`]);
  if (commit.ok) return commit.stdout.trim();
  throw userError("baseline-ref-unknown", { ref });
}

/** What the file with the description claims; no file, no claims. */
export async function claimsIn(path: string): Promise<readonly Claim[]> {
  if (path === "") return [];
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw userError(
      "input-unparsable",
      { input: "--description", written: path, example: "the path of a text file" },
      { cause: error },
    );
  });
  const { findClaims } = await import("../judge/justification.ts");
  return findClaims(text, []);
}

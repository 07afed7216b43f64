import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { buffer, text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createGzip } from "node:zlib";
import { pack } from "tar-stream";
import { describe, test } from "vitest";
import { git } from "../github/git.ts";
import { temporaryDirectory } from "../github/temporary.ts";
import { noise } from "../support/context.ts";
import { engines, onBuildKit, type Engine } from "../support/engine.ts";
import { LayoutWriter } from "../support/layouts.ts";
import { shellRootfs } from "../support/shell-rootfs.ts";
import { leftovers, stallingProgram } from "../support/leftovers.ts";
import { project } from "../support/run-cli.ts";

const program = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

interface Interrupted {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly temporary: readonly string[];
  readonly left: Awaited<ReturnType<typeof leftovers>>;
}

interface Trial {
  readonly args: readonly string[];
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
  /** What standard error says, or a program writes down, in the stage that is to be interrupted. */
  readonly until: RegExp | string;
  /** Between that and the signal. */
  readonly waitMs?: number;
  readonly signal?: NodeJS.Signals;
  /** Ctrl-C on a terminal of its own, which tells the whole process group. */
  readonly isTerminal?: boolean;
}

/** Runs the command, interrupts it in a stage, and looks for what it has left. */
async function interrupted(trial: Trial): Promise<Interrupted> {
  const { args, directory, until, waitMs = 0, signal = "SIGINT", isTerminal = false } = trial;
  const [TMPDIR, HOME] = [await temporaryDirectory("cancel-"), await temporaryDirectory("home-")];
  const env = { PATH: process.env["PATH"], HOME, TERM: "xterm", ...trial.env, TMPDIR };
  const words = [process.execPath, program, ...args];
  const [command = "", ...rest] = isTerminal ? ["script", "-qec", words.join(" "), "/dev/null"] : words;
  const child = spawn(command, rest, { cwd: directory, env, stdio: ["pipe", "pipe", "pipe"] });
  const ended = Promise.all([once(child, "close"), text(child.stdout), text(child.stderr)]);
  const { promise: isThere, resolve } = Promise.withResolvers<void>();
  if (typeof until === "string") void appears(until).then(resolve);
  else {
    let said = "";
    const listen = (chunk: Buffer): void => void ((said += chunk.toString()), until.test(said) && resolve());
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
  }
  await Promise.race([isThere, ended]);
  await pause(waitMs);
  if (isTerminal) child.stdin.write("\u0003");
  else child.kill(signal);
  const [[exitCode], stdout, stderr] = await ended;
  return { exitCode, stdout, stderr, temporary: await readdir(TMPDIR), left: await leftovers(TMPDIR, stdout + stderr) };
}

async function appears(path: string): Promise<void> {
  while ((await readFile(path).catch(() => null)) === null) await pause(50);
}

const nothing = { temporary: [], left: { processes: [], images: [] } };

/** main is built at once, the branch sleeps in its build; or the other way round. */
async function sleepy(where: "main" | "feature"): Promise<string> {
  const quick = { ...(await shellRootfs()), Dockerfile: "FROM scratch\nCOPY --chmod=755 rootfs/ /\n" };
  const slow = { ...quick, Dockerfile: `${quick.Dockerfile}RUN echo asleep-now ${Math.random()} && sleep 600\n` };
  return where === "main" ? await project(slow, quick) : await project(quick, slow);
}

/** An image that takes seconds to read and little to store; to write it takes seconds, too. */
async function largeLayout(): Promise<string> {
  return await (large ??= writeLargeLayout());
}

let large: Promise<string> | null = null;

async function writeLargeLayout(): Promise<string> {
  const layout = new LayoutWriter();
  const zeros = pack();
  const gzip = createGzip({ level: 1 });
  const entry = zeros.entry({ name: "zeros", size: 800_000_000 });
  void pipeline(zeros, gzip);
  const compressed = buffer(gzip);
  for (let at = 0; at < 800; at += 1) if (!entry.write(Buffer.alloc(1_000_000))) await once(entry, "drain");
  entry.end(Buffer.alloc(0));
  zeros.finalize();
  const layer = layout.blob(await compressed, "application/vnd.oci.image.layer.v1.tar+gzip");
  return await layout.write([layout.image([layer], { history: [{ created_by: "COPY zeros /" }] })]);
}

const app = (bytes: number) => ({ Dockerfile: "FROM scratch\nCOPY data /data\n", data: noise(bytes, `${Math.random()}`) });
const [overlay2] = engines();
const env = overlay2?.env ?? {};

describe("Ctrl-C", () => {
  test.for<{ at: string; in: "git" | "docker"; on: string; environment?: Engine["env"] }>([
    { at: "the commits are looked up", in: "git", on: "merge-base" },
    { at: "the builder is asked about", in: "docker", on: "buildx ls" },
    { at: "the image is handed over", in: "docker", on: "push" },
    { at: "the tree of the base commit is made", in: "git", on: "--work-tree=" },
  ])("while $at", async ({ in: name, on }, { expect }) => {
    const stalled = await stallingProgram(name, on);
    const directory = await project(app(100_000), app(130_000));
    const PATH = `${stalled.directory}:${process.env["PATH"]}`;
    const end = await interrupted({ args: ["check"], directory, env: { ...env, PATH }, until: stalled.mark });
    expect(end).toMatchObject({ exitCode: 130, stdout: "", ...nothing });
    expect(end.stderr).toContain("The run was cancelled.");
  });

  test.for(["feature", "main"] as const)("while %s is built", async (where, { expect }) => {
    const directory = await sleepy(where);
    // A worktree of the user's that is not there at the moment.
    const [away, moved] = [join(directory, "../away"), join(directory, "../moved")];
    await git(directory, ["worktree", "add", "--quiet", away]);
    await rename(away, moved);
    const before = await git(directory, ["worktree", "list"]);
    const end = await interrupted({ args: ["check", "--verbose"], directory, env, until: /^\s*#\d+ \d.* asleep-now/m });
    expect(end).toMatchObject({ exitCode: 130, stdout: "", ...nothing });
    expect(await git(directory, ["worktree", "list"])).toBe(before);
  });

  test.for(["SIGINT", "SIGTERM"] as const)("while layers are read: %s", async (signal, { expect }) => {
    const directory = await project(app(1000), app(1000));
    const args = ["check", "--image", `oci-dir://${await largeLayout()}`, "--name", "shop"];
    const end = await interrupted({ args, directory, env, until: /^Open oci-dir:/m, waitMs: 300, signal });
    expect(end).toMatchObject({ exitCode: 130, stdout: "", ...nothing });
  });

  test("a process that does not listen is killed", async ({ expect }) => {
    const stalled = await stallingProgram("docker", "buildx build", "trap '' INT TERM");
    const directory = await project(app(100_000), app(130_000));
    const PATH = `${stalled.directory}:${process.env["PATH"]}`;
    const end = await interrupted({ args: ["check"], directory, env: { ...env, PATH }, until: stalled.mark });
    expect(end).toMatchObject({ exitCode: 130, stdout: "", ...nothing });
  });

  test("on a terminal, while the image is built", async ({ expect }) => {
    const end = await interrupted({
      args: ["check"],
      directory: await sleepy("feature"),
      env,
      until: /#\d+ \d.* asleep-now/,
      isTerminal: true,
    });
    expect(end).toMatchObject({ exitCode: 130, ...nothing });
    expect(end.stdout).not.toContain("Image size:");
  });

  test("while the cost of versions is read", async ({ expect }) => {
    const stalled = await stallingProgram("docker", "imagetools");
    const PATH = `${stalled.directory}:${process.env["PATH"]}`;
    const args = ["cost", "registry://127.0.0.1:1/app:1", "registry://127.0.0.1:1/app:2"];
    const end = await interrupted({ args, directory: "/", env: { ...env, PATH }, until: stalled.mark });
    expect(end).toMatchObject({ exitCode: 130, stdout: "", ...nothing });
  });

  onBuildKit((engine) => {
    test("while layers are read in the builder", async ({ expect }) => {
      const stalled = await stallingProgram("docker", "inspect attachment");
      const PATH = `${stalled.directory}:${process.env["PATH"]}`;
      const store = await temporaryDirectory("store-");
      const directory = await project(app(100_000), app(130_000));
      const args = ["check", "--baseline-ref", "HEAD", "--store", store];
      await interrupted({ args, directory, env: engine.env, until: "/nowhere" });
      const end = await interrupted({ args, directory, env: { ...engine.env, PATH }, until: stalled.mark });
      expect(end).toMatchObject({ exitCode: 130, stdout: "", ...nothing });
    });
  });
});

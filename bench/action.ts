import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { startLoopbackRegistry } from "../src/adapters/loopback-registry.ts";
import { type Engine, engines, modernBuilder } from "../test/support/engine.ts";
import type { Bench } from "./analysis.ts";
import { prefix, tarOfFiles, walk } from "./files.ts";
import { seconds, table, times } from "./table.ts";
import { type Command, type Cost, interleaved, median, program, ratio, run } from "./timing.ts";

const localTag = "size-budget-bench:context";
const dockerfile = ["FROM scratch", "COPY system /", "COPY modules /srv/modules", "COPY app /srv/app", ""].join("\n");

interface Context {
  readonly directory: string;
  readonly store: string;
}

/** A repository whose branch changes one file of an image: real files of this machine, in three layers. */
async function context(parent: string, { isQuick }: Bench): Promise<Context> {
  const directory = join(parent, "context");
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "core.compression=0", "-C", directory, ...args], { stdio: "pipe" });
  await mkdir(join(directory, "app"), { recursive: true });
  await copyOf(join(directory, "system"), isQuick ? 5_000_000 : 20_000_000, "/usr/lib");
  await copyOf(join(directory, "modules"), isQuick ? 5_000_000 : 20_000_000, "/usr/share");
  await writeFile(join(directory, "Dockerfile"), dockerfile);
  await writeFile(join(directory, "app", "version"), "1\n");
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("-c", "user.name=bench", "-c", "user.email=bench@example.com", "commit", "-q", "-m", "The base");
  git("checkout", "-q", "-b", "feature");
  await writeFile(join(directory, "app", "version"), "2\n");
  return { directory, store: join(parent, "store") };
}

/** Files of this machine with so many bytes, below another directory. */
async function copyOf(target: string, bytes: number, source: string): Promise<void> {
  await mkdir(target);
  const archive = `${target}.tar`;
  await tarOfFiles(
    prefix(
      (await walk(source)).filter(({ isFile, bytes: size }) => isFile && size < 2e6),
      bytes,
    ),
  ).write(archive);
  execFileSync("tar", ["-xf", archive, "-C", target]);
  await rm(archive);
}

/** What the whole command costs over plain builds: a table for every engine that answers. */
export async function* compareBuilds(bench: Bench): AsyncGenerator<string> {
  if (program("docker") === null) return yield "docker is not installed: no builds were compared.";
  if (!existsSync(bench.cli)) return yield `${bench.cli} is missing: run \`npm run build\` first.`;
  const modern = modernBuilder();
  const parent = await mkdtemp(join(tmpdir(), "bench-builds-"));
  try {
    const every = [...(modern === null ? [] : [modern]), ...engines()];
    const all = bench.isQuick ? every.slice(0, 1) : every;
    const made = await context(parent, bench);
    for (const engine of all) {
      const rows = await compareOn(engine, { ...made, store: join(made.store, engine.name) }, bench);
      yield table(["Builds", "reference", "check", "over it", "ratio", "stages of the check"], rows);
    }
    const missing = ["overlay2", "containerd", "buildkit"].filter((name) => !all.some((engine) => engine.name === name));
    const why = bench.isQuick ? "left out by --quick, or not to be had on this machine" : "not to be had on this machine";
    if (missing.length > 0) yield `${missing.join(", ")}: ${why}.`;
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

async function compareOn(engine: Engine, { directory, store }: Context, bench: Bench): Promise<(readonly string[])[]> {
  const registry = await startLoopbackRegistry(`${store}-registry`);
  const commands = commandsOn(engine, { directory, store, pushed: `${registry.repository}:bench`, cli: bench.cli });
  try {
    // The first check builds and stores the baseline, and fills the builder's cache.
    await run(commands.check());
    const cached = await interleaved(
      { plain: commands.plain(), check: commands.check() },
      bench.isQuick ? 2 : 2 * bench.rounds + 1,
    );
    const cold = await interleaved(
      { plain: commands.plain("--no-cache"), exported: commands.exported, check: commands.check("--no-cache") },
      bench.isQuick ? 1 : bench.rounds,
    );
    return [
      row(`${engine.name}, cached: plain build`, cached.get("check"), cached.get("plain")),
      row(`${engine.name}, cold: plain build`, cold.get("check"), cold.get("plain")),
      row(`${engine.name}, cold: plain build ${commands.exportedName}`, cold.get("check"), cold.get("exported")),
    ];
  } finally {
    await registry.close();
    await run(commands.cleanUp);
  }
}

interface Place extends Context {
  readonly pushed: string;
  readonly cli: string;
}

/** An engine keeps what it builds under a tag; of a builder the plain build asks for nothing. */
function commandsOn({ name, env }: Engine, { directory, store, pushed, cli }: Place) {
  const isEngine = name !== "buildkit";
  const shell = (script: string): Command => ({ argv: ["sh", "-ec", script], env, cwd: directory });
  // A verdict over budget is an end like any other.
  const script = `"$@" || [ $? -eq 1 ]`;
  const argv = ["sh", "-ec", script, "sh", process.execPath, cli, "check", "--store", store, "--json"] as const;
  return {
    plain: (option = "") => shell(`docker buildx build ${option} ${isEngine ? `--tag ${localTag}` : ""} .`),
    check: (...options: readonly string[]): Command => ({ argv: [...argv, ...options], env, cwd: directory, keepsOutput: true }),
    exported: isEngine
      ? shell(`docker buildx build --no-cache --tag ${pushed} . && docker push ${pushed}`)
      : shell("docker buildx build --no-cache --output type=image,push=false,store=false ."),
    exportedName: isEngine ? "and `docker push` to a registry on loopback" : "with `--output type=image`",
    cleanUp: shell(isEngine ? `docker image rm -f ${localTag} ${pushed} || true` : "true"),
  };
}

function row(name: string, ours: readonly Cost[] = [], reference: readonly Cost[] = []): readonly string[] {
  return [
    name,
    seconds(median(reference.map(({ wallMs }) => wallMs))),
    seconds(median(ours.map(({ wallMs }) => wallMs))),
    seconds(median(ours.map(({ wallMs }, round) => wallMs - (reference[round]?.wallMs ?? Number.NaN)))),
    times(ratio(ours, reference, "wallMs")),
    stages(ours),
  ];
}

const Timed = z.object({ timings: z.array(z.object({ stage: z.string(), milliseconds: z.number() })) });

/** What the check itself says of its stages; those of a hundredth of a second are nothing. */
function stages(costs: readonly Cost[]): string {
  const all = costs.flatMap(({ stdout }) => Timed.parse(JSON.parse(stdout)).timings);
  const names = [...new Set(all.map(({ stage }) => stage))];
  const medians = names.map((name) => ({
    name,
    ms: median(all.filter(({ stage }) => stage === name).map(({ milliseconds }) => milliseconds)),
  }));
  return medians
    .filter(({ ms }) => ms >= 10)
    .map(({ name, ms }) => `${name} ${seconds(ms)}`)
    .join(", ");
}

import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { startLoopbackRegistry } from "../src/adapters/docker/loopback-registry.ts";
import { type Engine, engines, modernBuilder } from "../test/support/engine.ts";
import type { Bench } from "./analysis.ts";
import { prefix, tarOfFiles, walk } from "./files.ts";
import { seconds, table, times } from "./table.ts";
import { type Command, type Cost, interleaved, median, program, ratio, run } from "./timing.ts";

const localTag = "size-budget-bench:context";
const busybox = "/bin/busybox";

/** Nothing but copies, which hide nothing; with some work, and with as much of it and of files as a build in CI has. */
const kinds = {
  copies: { dockerfile: ["FROM scratch", "COPY system /", "COPY modules /srv/modules", "COPY app /srv/app"], eachBytes: 20e6 },
  work: { dockerfile: withWork(1.5e9), eachBytes: 20e6 },
  longWork: { dockerfile: withWork(3e9), eachBytes: 45e6 },
} as const;

/** As an installation and a compiler on two processors do it; 1.5 GB twice take some ten seconds where nothing else runs. */
function withWork(bytes: number): readonly string[] {
  const work = `for part in 1 2; do head -c ${bytes} /dev/zero | sha256sum & done; wait`;
  return [
    "FROM scratch",
    "COPY busybox /bin/sh",
    "COPY system /",
    "COPY modules /srv/modules",
    `RUN mkdir -p /opt && cp -r /srv/modules /opt/installed && ${work}`,
    "COPY app /srv/app",
    `RUN mkdir -p /opt/compiled && tar -c /srv/modules | head -c 10000000 > /opt/compiled/app && ${work}`,
  ];
}

interface Context {
  readonly directory: string;
  readonly store: string;
}

/** A repository whose branch changes one file of an image: real files of this machine, in layers of 20 MB or more. */
async function context(parent: string, kind: keyof typeof kinds, { isQuick }: Bench): Promise<Context> {
  const directory = join(parent, kind);
  const { dockerfile, eachBytes } = kinds[kind];
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "core.compression=0", "-C", directory, ...args], { stdio: "pipe" });
  await mkdir(join(directory, "app"), { recursive: true });
  await copyOf(join(directory, "system"), isQuick ? 5e6 : eachBytes, "/usr/lib");
  await copyOf(join(directory, "modules"), isQuick ? 5e6 : eachBytes, "/usr/share");
  // Of equal files that were built before, a builder may have several layers to choose from.
  await Promise.all(["system", "modules"].map((name) => writeFile(join(directory, name, "run"), randomUUID())));
  if (kind !== "copies") await copyFile(busybox, join(directory, "busybox"));
  await writeFile(join(directory, "Dockerfile"), `${dockerfile.join("\n")}\n`);
  await writeFile(join(directory, "app", "version"), "1\n");
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("-c", "user.name=bench", "-c", "user.email=bench@example.com", "commit", "-q", "-m", "The base");
  // As git makes the files when the base is built, modes and all: else it would be another image.
  await Promise.all(["system", "modules"].map((name) => rm(join(directory, name), { recursive: true })));
  git("checkout", "-q", "--", ".");
  git("checkout", "-q", "-b", "feature");
  await writeFile(join(directory, "app", "version"), "2\n");
  return { directory, store: join(parent, `${kind}-store`) };
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
    const copies = await context(parent, "copies", bench);
    const isReal = !bench.isQuick && existsSync(busybox);
    for (const engine of all) {
      const rows = await compareOn(engine, copies, bench);
      const more = isReal ? await compareReal(engine, parent, bench) : [];
      yield table(["Builds", "reference", "check", "over it", "ratio", "cpu over it", "stages of the check"], [...rows, ...more]);
    }
    if (!isReal) yield `Builds with work: ${bench.isQuick ? "left out by --quick" : `there is no ${busybox}`}.`;
    const missing = ["overlay2", "containerd", "buildkit"].filter((name) => !all.some((engine) => engine.name === name));
    const why = bench.isQuick ? "left out by --quick, or not to be had on this machine" : "not to be had on this machine";
    if (missing.length > 0) yield `${missing.join(", ")}: ${why}.`;
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

type Rows = (readonly string[])[];

async function compareOn(engine: Engine, made: Context, bench: Bench): Promise<Rows> {
  const cached = await withCommands(engine, { ...made, cli: bench.cli }, async ({ plain, check }) => {
    const costs = await interleaved({ plain: plain(), check: check() }, bench.isQuick ? 2 : 2 * bench.rounds + 1);
    return row(`${engine.name}, cached: plain build`, costs.get("check"), costs.get("plain"));
  });
  return [cached, ...(await compareCold(engine, made, { bench, what: "cold" }))];
}

/** A minute is enough on the one builder that most of CI has. */
async function compareReal(engine: Engine, parent: string, bench: Bench): Promise<Rows> {
  const some = await compareCold(engine, await context(join(parent, engine.name), "work", bench), {
    bench,
    what: "cold with work",
  });
  if (engine.name !== "buildkit") return some;
  const made = await context(join(parent, engine.name), "longWork", bench);
  return [...some, ...(await compareCold(engine, made, { bench, what: "cold with more work" }))];
}

async function compareCold(engine: Engine, made: Context, { bench, what }: { bench: Bench; what: string }): Promise<Rows> {
  return await withCommands(engine, { ...made, cli: bench.cli }, async ({ plain, check, exported, exportedName }) => {
    const commands = { plain: plain("--no-cache"), exported, check: check("--no-cache") };
    const costs = await interleaved(commands, bench.isQuick ? 1 : bench.rounds);
    return [
      row(`${engine.name}, ${what}: plain build`, costs.get("check"), costs.get("plain")),
      row(`${engine.name}, ${what}: plain build ${exportedName}`, costs.get("check"), costs.get("exported")),
    ];
  });
}

async function withCommands<Result>(
  engine: Engine,
  { store, ...made }: Omit<Place, "pushed">,
  task: (commands: ReturnType<typeof commandsOn>) => Promise<Result>,
): Promise<Result> {
  const registry = await startLoopbackRegistry(`${store}-registry-${engine.name}-${randomUUID()}`);
  const pushed = `${registry.repository}:bench`;
  const commands = commandsOn(engine, { ...made, store: join(store, engine.name), pushed });
  try {
    // The first check builds and stores the baseline, and fills the builder's cache.
    await run(commands.check());
    return await task(commands);
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
    seconds(cpuOver(ours, reference)),
    stages(ours),
  ];
}

/** Of the command and of `docker`, not of the engine behind it: what a busy machine cannot change. */
function cpuOver(ours: readonly Cost[], reference: readonly Cost[]): number | null {
  const over = ours.flatMap(({ cpuMs }, round) => {
    const plain = reference[round]?.cpuMs ?? null;
    return cpuMs === null || plain === null ? [] : [cpuMs - plain];
  });
  return over.length === 0 ? null : median(over);
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

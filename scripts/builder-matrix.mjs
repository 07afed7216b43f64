// Says what works with which buildx and engine: builds a small image on a base of its own, compares it with its base commit as
// `check` does, and looks at what the report could tell. Not a part of the tests: .github/workflows/builders.yml runs it weekly.
//
//   node scripts/builder-matrix.mjs [--buildx PATH]… [--engine ENDPOINT]… [--buildkit ENDPOINT]… [--cli PATH]
//
// PATH is a buildx program (the one of `docker buildx` unless given), ENDPOINT an address such as unix:///var/run/docker.sock (the
// engine that docker talks to unless given) or that of a buildkitd. Exits with 1 where one of them gives no verdict.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

const list = { type: "string", multiple: true };
const { values } = parseArgs({
  options: { buildx: list, engine: list, buildkit: list, cli: { type: "string", default: join("dist", "cli", "index.js") } },
});
const scratch = mkdtempSync(join(tmpdir(), "builder-matrix-"));
const builders = [
  ...(values.engine ?? (values.buildkit === undefined ? [""] : [])).map((endpoint) => ({ kind: "engine", endpoint })),
  ...(values.buildkit ?? []).map((endpoint) => ({ kind: "buildkit", endpoint })),
];

console.log("| buildx | Builder | Verdict | Read by way of | Dockerfile lines | Base layers | Base image |");
console.log("| --- | --- | --- | --- | --- | --- | --- |");
try {
  for (const buildx of values.buildx ?? [""]) for (const builder of builders) tell(buildx, builder);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function tell(buildx, builder) {
  const environment = environmentFor(buildx, builder);
  const said = (...args) => spawnSync("docker", args, { env: environment, encoding: "utf8" }).stdout.trim();
  const version = /v?\d+\.\d+\.\d+\S*/.exec(said("buildx", "version"))?.[0] ?? "none";
  const name = builder.kind === "buildkit" ? "buildkitd" : `engine ${said("version", "--format", "{{.Server.Version}}")}`;
  const store = builder.kind === "buildkit" ? "" : `, ${said("info", "--format", "{{.Driver}}")}`;
  const outcome = check(environment, builder);
  console.log(`| ${[version, `${name}${store}`, ...outcome.cells].join(" | ")} |`);
  if (!outcome.works) process.exitCode = 1;
}

/** docker's own configuration, with this buildx as its plugin and, for a buildkitd, a builder that is selected. */
function environmentFor(buildx, { kind, endpoint }) {
  const config = mkdtempSync(join(scratch, "docker-"));
  const environment = { ...process.env, DOCKER_CONFIG: config };
  if (buildx !== "") {
    mkdirSync(join(config, "cli-plugins"));
    cpSync(resolve(buildx), join(config, "cli-plugins", "docker-buildx"));
  }
  if (kind === "engine" && endpoint !== "") return { ...environment, DOCKER_HOST: endpoint, BUILDX_BUILDER: "default" };
  if (kind !== "buildkit") return environment;
  execFileSync("docker", ["buildx", "create", "--name", "matrix", "--driver", "remote", endpoint], { env: environment });
  return { ...environment, BUILDX_BUILDER: "matrix" };
}

/** A base image where the engine can have one, and a pull request that adds a file. */
function check(environment, { kind }) {
  const project = mkdtempSync(join(scratch, "project-"));
  const base = kind === "engine" ? importBase(environment) : "scratch";
  const git = (...args) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", ...args], {
      cwd: project,
      stdio: "pipe",
    });
  writeFileSync(join(project, "Dockerfile"), `FROM ${base}\nCOPY data /data\n`);
  writeFileSync(join(project, "data"), noise(100_000));
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "-m", "Base");
  git("checkout", "--quiet", "-b", "feature");
  writeFileSync(join(project, "data"), noise(120_000));
  const args = [resolve(values.cli), "check", "--name", "app", "--json", "--store", join(project, ".git", "baselines")];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: project, env: environment, encoding: "utf8" });
  if (base !== "scratch") spawnSync("docker", ["image", "rm", "--force", base], { env: environment });
  return status === 0 || status === 1
    ? told(JSON.parse(stdout), base)
    : { works: false, cells: [failure(stderr), "", "", "", ""] };
}

function importBase(environment) {
  const name = `builder-matrix-base:${process.pid}`;
  const root = mkdtempSync(join(scratch, "root-"));
  writeFileSync(join(root, "base"), noise(50_000));
  const tar = execFileSync("tar", ["-C", root, "-cf", "-", "base"], { maxBuffer: 2 ** 24 });
  execFileSync("docker", ["import", "-", name], { env: environment, input: tar, stdio: ["pipe", "ignore", "inherit"] });
  return name;
}

function told(report, base) {
  const [image] = report.images;
  const { verdict, growthBytes } = image.platforms[0];
  const layers = image.measurement.platforms[0].layers;
  const own = layers.at(-1);
  const origins = base === "scratch" ? "–" : layers[0].origin === "base" && own.origin === "own" ? "told" : "not told";
  const named = base === "scratch" ? "–" : image.measurement.baseImages.length > 0 ? "named" : "from the Dockerfile";
  const works = growthBytes !== null && growthBytes > 19_000 && growthBytes < 21_000;
  const lines = own.lines === null ? "not told" : "told";
  return { works, cells: [works ? verdict : `grew by ${growthBytes}`, image.measurement.source, lines, origins, named] };
}

function failure(stderr) {
  const line = stderr.split("\n").find((one) => one.startsWith("error:")) ?? stderr.trim().split("\n").at(-1) ?? "";
  return line.replaceAll("|", "/").slice(0, 120);
}

/** Bytes that nothing compresses, the same in every run for the same number. */
function noise(bytes) {
  let state = bytes;
  return Buffer.from(
    Array.from({ length: bytes }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 24;
    }),
  );
}

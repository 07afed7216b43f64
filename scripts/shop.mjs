// A repository with three services and a base image of its own, made from files of this machine, so that it builds without a
// network; and its life: commits that are built and recorded one after the other, and a pull request.
import { execFileSync } from "node:child_process";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inputDefaults } from "../src/adapters/files/action-file.ts";
import { directoryStore } from "../src/adapters/files/directory-store.ts";
import { measuringIn } from "../src/wiring/measuring.ts";
import { startRunLog } from "../src/adapters/process/run-log.ts";
import { parseInputs } from "../src/inputs/inputs.ts";
import { findClaims } from "../src/judge/justification.ts";
import { run } from "../src/pipeline.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const baseImage = "shop-base:1";
const services = ["api", "orders", "worker"];

const dockerfile = `FROM ${baseImage}
WORKDIR /srv/app
COPY package.json ./
COPY node_modules/ node_modules/
COPY src/ src/
USER 1000
CMD ["node", "src/main.js"]
`;
/** One of them makes something and deletes it too late. */
const wasteful = dockerfile
  .replace("COPY package", "RUN mkdir -p /tmp/build && cp -R /usr/share/perl /tmp/build\nCOPY package")
  .replace("USER", "RUN rm -rf /tmp/build && chmod -R go-w src\nUSER");

/** What lands on main, from the first commit to the last: the packages that each service gets or (with a minus) loses. */
const commits = [
  { day: 1, orders: ["zod", "yaml", "csv-parse"], api: ["yaml", "ajv"], worker: ["csv-parse", "lodash"] },
  { day: 4, orders: ["@octokit/core", "@octokit/endpoint", "@octokit/types"] },
  { day: 8, worker: ["@azure", "fast-xml-parser"] },
  { day: 10, api: ["@actions/core", "@actions/http-client"] },
  { day: 13, orders: ["undici", "marked"] },
  { day: 16, worker: ["-@azure", "-fast-xml-parser", "archiver"] },
  { day: 19, orders: ["mdast-util-from-markdown", "micromark-core-commonmark"], api: ["micromatch"] },
  { day: 21, api: ["esbuild", "@esbuild"], why: "esbuild bundles the customers' scripts when they are uploaded (up to 40 MB)" },
  { day: 25, orders: ["@octokit/openapi-types"], worker: ["dockerfile-ast"] },
  { day: 27, api: ["lru-cache", "ms"], orders: ["yauzl", "glob"] },
  { day: 30, orders: ["ajv", "fast-check"], worker: ["yaml"] },
];
/** Somebody runs `npm install` instead of `npm ci --omit=dev`. */
const pullRequest = { day: 32, orders: ["typescript", "@typescript", "esbuild", "@esbuild", "@types"] };

/** Lives through all of it below `directory`: the report of the pull request and its details, and where the baselines are. */
export async function liveThrough(directory, log) {
  const project = { tree: join(directory, "shop"), store: join(directory, "baselines"), directory, log };
  await buildBase(join(directory, "base"));
  try {
    await writeServices(project.tree);
    git(project.tree, "init", "--quiet", "--initial-branch=main");
    let base = null;
    for (const commit of commits) base = await live(project, commit, { base, mode: "record" });
    const told = {};
    const publish = async (report, details) => Object.assign(told, { report, details });
    await live(project, pullRequest, { base, mode: "check", publish });
    return { ...told, baselines: project.store };
  } finally {
    execFileSync("docker", ["image", "rm", "--force", baseImage], { stdio: "ignore" });
  }
}

/** The name of the commit. */
async function live(project, commit, { base, mode, publish = null }) {
  await change(project.tree, commit);
  const at = new Date(Date.UTC(2026, 2, commit.day, 9, 30));
  const sha = commitAll(project.tree, at);
  project.log(`${mode} ${sha.slice(0, 7)} of ${at.toISOString().slice(0, 10)}`);
  const isCheck = mode === "check";
  const situation = {
    mode,
    commit: sha,
    headSha: sha,
    base: base === null ? { kind: "absent", because: "this is the first commit" } : { sha: base, fallback: null },
    frame: {
      repository: "octo-org/shop",
      pullRequest: isCheck ? 42 : null,
      runUrl: "https://github.com/octo-org/shop/actions/runs/1234567890",
      serverUrl: "https://github.com",
    },
  };
  await run(await inputsOf(isCheck ? ["orders"] : services), situation, portsOf(project, { at, why: commit.why, publish }));
  return sha;
}

async function inputsOf(names) {
  const defaults = await inputDefaults(root);
  const images = names.map((name) => ({ raw: { ...defaults, name, context: `services/${name}` }, at: name }));
  return parseInputs(defaults, images, { name: "shop", gitContext: "", concurrency: 1 });
}

function portsOf({ tree, store, directory, log }, { at, why, publish }) {
  const notes = startRunLog(log);
  const measuring = measuringIn({
    workingDirectory: tree,
    temporaryDirectory: directory,
    environment: engine(),
    gitContext: null,
    group: async (_, work) => await work(() => {}),
    timed: notes.timed,
    warnQuietly: log,
  });
  const claims = why === undefined ? [] : findClaims(`Image-Size-Justification: ${why}`, []);
  return {
    ...notes,
    measure: measuring.measure,
    measureCommit: measuring.measureCommit,
    baselines: directoryStore(store),
    graph: { ancestors: async function* none() {} },
    measurements: { find: async () => null, save: async () => {} },
    justification: async () => ({ kind: "read", claims: [] }),
    mergedJustification: async () => ({ kind: "read", claims }),
    publishers: publish === null ? [] : [{ name: "pictures", publish }],
    now: () => at,
  };
}

async function buildBase(directory) {
  for (const path of ["/usr/share/zoneinfo", "/usr/share/perl", "/usr/lib/python3", "/etc/ssl/certs", ...programs()])
    await copyFrom(path, join(directory, path));
  await writeFile(join(directory, "Dockerfile"), "FROM scratch\nCOPY . /\n");
  await writeFile(join(directory, ".dockerignore"), "Dockerfile\n.dockerignore\n");
  execFileSync("docker", ["buildx", "build", "--quiet", "--load", "--tag", baseImage, directory], { env: engine() });
}

/** A shell, the programs that the Dockerfile calls, and the libraries they are linked with. */
function programs() {
  const names = ["sh", "mkdir", "cp", "rm", "chmod"].map((name) => `/bin/${name}`);
  const libraries = execFileSync("ldd", names, { encoding: "utf8" }).matchAll(/(\/\S+) \(0x/g);
  return new Set([...names, ...[...libraries].map(([, path]) => path)]);
}

async function writeServices(tree) {
  for (const name of services) {
    const directory = join(tree, "services", name);
    await mkdir(join(directory, "node_modules"), { recursive: true });
    await writeFile(join(directory, "Dockerfile"), name === "orders" ? wasteful : dockerfile);
    await writeFile(join(directory, "package.json"), `${JSON.stringify({ name: `@shop/${name}`, private: true }, null, 2)}\n`);
    await copyFrom(join(root, "src", "report"), join(directory, "src"));
  }
}

async function change(tree, commit) {
  for (const name of services) {
    const directory = join(tree, "services", name);
    for (const item of commit[name] ?? []) {
      const [gone, kept] = item.startsWith("-") ? [item.slice(1), null] : [null, item];
      if (gone !== null) execFileSync("rm", ["-rf", join(directory, "node_modules", gone)]);
      else await copyFrom(join(root, "node_modules", kept), join(directory, "node_modules", kept));
    }
  }
}

/** What is not on this machine is left out. */
async function copyFrom(path, to) {
  await mkdir(dirname(to), { recursive: true });
  const filter = (name) => !name.includes("__pycache__");
  await cp(path, to, { recursive: true, dereference: true, force: true, filter }).catch(() => {});
}

function commitAll(tree, at) {
  git(tree, "add", "--all", "--force");
  const who = ["-c", "user.name=Octo", "-c", "user.email=octo@example.invalid"];
  git(tree, ...who, "commit", "--quiet", "--allow-empty", "--no-gpg-sign", `--date=${at.toISOString()}`, "--message", "Change");
  return git(tree, "rev-parse", "HEAD").trim();
}

function git(tree, ...words) {
  return execFileSync("git", words, { cwd: tree, encoding: "utf8" });
}

/** The engine that is there, and no builder that somebody has selected. */
function engine() {
  return { ...process.env, BUILDX_BUILDER: "default" };
}

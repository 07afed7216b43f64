// A repository with three services and a base image of its own, made from files of this machine, so that it builds without a
// network; and its life: commits that are built and recorded one after the other, and a pull request.
import { execFileSync } from "node:child_process";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inputDefaults } from "../src/generated/input-defaults.ts";
import { directoryStore } from "../src/adapters/files/directory-store.ts";
import { type Inputs, parseInputs } from "../src/inputs/inputs.ts";
import { findClaims } from "../src/judge/justification.ts";
import { run } from "../src/pipeline.ts";
import type { Ports, ReportDetails, RunContext } from "../src/ports.ts";
import type { Report } from "../src/report/facts/report.ts";
import { terminalPorts } from "../src/wiring/terminal-ports.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const baseImage = "shop-base:1";
const services = ["api", "orders", "worker"] as const;
type Service = (typeof services)[number];

/** What lands at once, with the day of the month, and the reason that the pull request gave for it. */
interface Change extends Partial<Record<Service, readonly string[]>> {
  readonly day: number;
  readonly why?: string;
}

/** Where everything of the shop is. */
interface Shop {
  readonly tree: string;
  readonly store: string;
  readonly directory: string;
  readonly log: (line: string) => void;
}

interface Told {
  readonly report: Report;
  readonly details: ReportDetails;
}

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
const commits: readonly Change[] = [
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
const pullRequest: Change = { day: 32, orders: ["typescript", "@typescript", "esbuild", "@esbuild", "@types"] };

/** Lives through all of it in `directory`: the report of the pull request and its details, and where the baselines are. */
export async function liveThrough(directory: string, log: Shop["log"]): Promise<Told & { readonly baselines: string }> {
  const shop: Shop = { tree: join(directory, "shop"), store: join(directory, "baselines"), directory, log };
  await buildBase(join(directory, "base"));
  try {
    await writeServices(shop.tree);
    git(shop.tree, "init", "--quiet", "--initial-branch=main");
    let base: string | null = null;
    for (const commit of commits) base = (await live(shop, commit, { base, mode: "record" })).sha;
    const { told } = await live(shop, pullRequest, { base, mode: "check" });
    return { ...told, baselines: shop.store };
  } finally {
    execFileSync("docker", ["image", "rm", "--force", baseImage], { stdio: "ignore" });
  }
}

/** Commits a change, and records the services or checks the one that the pull request is about. */
async function live(
  shop: Shop,
  change: Change,
  { base, mode }: { readonly base: string | null; readonly mode: RunContext["mode"] },
): Promise<{ readonly sha: string; readonly told: Told }> {
  await applyChange(shop.tree, change);
  const at = new Date(Date.UTC(2026, 2, change.day, 9, 30));
  const sha = commitAll(shop.tree, at);
  shop.log(`${mode} ${sha.slice(0, 7)} of ${at.toISOString().slice(0, 10)}`);
  const isCheck = mode === "check";
  const context: RunContext = {
    mode,
    commit: sha,
    headSha: sha,
    base: base === null ? { kind: "absent", because: "this is the first commit" } : { sha: base, fallback: null },
    isOnBehalf: false,
    frame: {
      repository: "octo-org/shop",
      pullRequest: isCheck ? 42 : null,
      runUrl: "https://github.com/octo-org/shop/actions/runs/1234567890",
      serverUrl: "https://github.com",
      docsUrl: "https://github.com/octo-org/image-size-budget/blob/v1/",
    },
  };
  const all: Told[] = [];
  const publish = async (report: Report, details: ReportDetails) => void all.push({ report, details });
  const ports: Ports = { ...portsOf(shop, change, at), publishers: [{ name: "pictures", publish }] };
  // Each service has a workflow of its own.
  for (const service of isCheck ? (["orders"] as const) : services) await run(await inputsOf(service), context, ports);
  const [told] = all;
  if (told === undefined) throw new Error("nothing was told");
  return { sha, told };
}

async function inputsOf(name: Service): Promise<Inputs> {
  const written = { name, context: `services/${name}` };
  const raw = { ...inputDefaults, ...written };
  return parseInputs(raw, [{ raw, written, at: "" }], { name, gitContext: "", concurrency: 1 });
}

function portsOf({ tree, store, directory, log }: Shop, { why }: Change, at: Date): Ports {
  const ports = terminalPorts({
    workingDirectory: tree,
    temporaryDirectory: directory,
    environment: engine(),
    baselines: directoryStore(store),
    claims: [],
    group: async (_, work) => await work(() => {}),
    progress: log,
  });
  const claims = why === undefined ? [] : findClaims(`Image-Size-Justification: ${why}`, []);
  return { ...ports, mergedJustification: async () => ({ kind: "read", claims }), now: () => at };
}

async function buildBase(directory: string): Promise<void> {
  for (const path of ["/usr/share/zoneinfo", "/usr/share/perl", "/usr/lib/python3", "/etc/ssl/certs", ...programs()])
    await copyFrom(path, join(directory, path));
  await writeFile(join(directory, "Dockerfile"), "FROM scratch\nCOPY . /\n");
  await writeFile(join(directory, ".dockerignore"), "Dockerfile\n.dockerignore\n");
  execFileSync("docker", ["buildx", "build", "--quiet", "--load", "--tag", baseImage, directory], { env: engine() });
}

/** A shell, the programs that the Dockerfile calls, and the libraries they are linked with. */
function programs(): ReadonlySet<string> {
  const names = ["sh", "mkdir", "cp", "rm", "chmod"].map((name) => `/bin/${name}`);
  const libraries = execFileSync("ldd", names, { encoding: "utf8" }).matchAll(/(\/\S+) \(0x/g);
  return new Set([...names, ...[...libraries].map(([, path]) => path ?? "")]);
}

async function writeServices(tree: string): Promise<void> {
  for (const name of services) {
    const directory = join(tree, "services", name);
    await mkdir(join(directory, "node_modules"), { recursive: true });
    await writeFile(join(directory, "Dockerfile"), name === "orders" ? wasteful : dockerfile);
    await writeFile(join(directory, "package.json"), `${JSON.stringify({ name: `@shop/${name}`, private: true }, null, 2)}\n`);
    await copyFrom(join(root, "src", "report"), join(directory, "src"));
  }
}

async function applyChange(tree: string, change: Change): Promise<void> {
  for (const name of services) {
    const directory = join(tree, "services", name);
    for (const item of change[name] ?? []) {
      if (item.startsWith("-")) execFileSync("rm", ["-rf", join(directory, "node_modules", item.slice(1))]);
      else await copyFrom(join(root, "node_modules", item), join(directory, "node_modules", item));
    }
  }
}

/** What is not on this machine is left out. */
async function copyFrom(path: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const filter = (name: string) => !name.includes("__pycache__");
  await cp(path, to, { recursive: true, dereference: true, force: true, filter }).catch(() => {});
}

function commitAll(tree: string, at: Date): string {
  git(tree, "add", "--all", "--force");
  const who = ["-c", "user.name=Octo", "-c", "user.email=octo@example.invalid"];
  git(tree, ...who, "commit", "--quiet", "--allow-empty", "--no-gpg-sign", `--date=${at.toISOString()}`, "--message", "Change");
  return git(tree, "rev-parse", "HEAD").trim();
}

function git(tree: string, ...words: string[]): string {
  return execFileSync("git", words, { cwd: tree, encoding: "utf8" });
}

/** The engine that is there, and no builder that somebody has selected. */
function engine(): NodeJS.ProcessEnv {
  return { ...process.env, BUILDX_BUILDER: "default" };
}

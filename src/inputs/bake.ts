import { posix } from "node:path";
import { z } from "zod";
import { csvLine } from "../build.ts";
import { userError } from "../failure.ts";
import { splitList, type BuildInputs, type PrintedTarget } from "./build-inputs.ts";

type Inputs = Readonly<Record<string, string>>;

export interface ResolvedBake {
  /** What is to be built: groups are resolved, each target is there once. */
  readonly names: readonly string[];
  /** Those, and all that they are linked to. */
  readonly targets: ReadonlyMap<string, PrintedTarget>;
}

const Texts = z.record(z.string(), z.string().nullable()).nullish();
const List = z.array(z.string()).nullish();
/** `type=gha,scope=api`, or, as newer buildx has it, the same as an object. */
const Entries = z.array(z.union([z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string())]))])).nullish();

/** https://docs.docker.com/build/bake/reference/#target, as `--print` writes it */
const Target = z.object({
  context: z.string().default("."),
  contexts: Texts,
  dockerfile: z.string().default("Dockerfile"),
  "dockerfile-inline": z.string().nullish(),
  args: Texts,
  annotations: List,
  "cache-from": Entries,
  "cache-to": Entries,
  entitlements: List,
  "extra-hosts": Texts,
  labels: Texts,
  network: z.string().nullish(),
  "no-cache": z.boolean().nullish(),
  "no-cache-filter": List,
  platforms: List,
  pull: z.boolean().nullish(),
  secret: Entries,
  "shm-size": z.string().nullish(),
  ssh: Entries,
  target: z.string().nullish(),
  ulimits: List,
});
type Target = z.infer<typeof Target>;
type Entry = NonNullable<Target["secret"]>[number];

const Printed = z.object({
  group: z.record(z.string(), z.object({ targets: List })).default({}),
  target: z.record(z.string(), Target).default({}),
});

export const mostTargets = 200;

/** The input `bake`: paths of bake and compose files. */
export function bakePathsIn(step: Inputs): readonly string[] {
  const paths = splitList(step["bake"] ?? "").map((path) => path.replace(/^cwd:\/\//, ""));
  const unsuited = paths.find((path) => !/\.(?:hcl|json|ya?ml)$/i.test(path) || path.startsWith("-"));
  if (unsuited !== undefined) throw userError("bake-file-unsuited", { path: unsuited });
  return paths;
}

/** The input `targets`. An address would have buildx fetch its files from there. */
export function targetsIn(step: Inputs): readonly string[] {
  const targets = splitList(step["targets"] ?? "");
  const unsuited = targets.find((target) => !isTargetName(target));
  if (unsuited !== undefined) throw userError("bake-target-unsuited", { written: unsuited });
  return targets;
}

/**
 * The input `set`: `TARGET.KEY=VALUE` a line, where TARGET may have wildcards, as docker/bake-action takes it:
 * https://docs.docker.com/reference/cli/docker/buildx/bake/#set
 */
export function overridesIn(step: Inputs): readonly string[] {
  const lines = (step["set"] ?? "").split(/\r?\n/).map((line) => line.trim());
  const overrides = lines.filter((line) => line !== "");
  // Without a value buildx would take one from the environment.
  const unsuited = overrides.find((line) => !/^[\w*?[\]-]+(?:\.[^.=\s]+)+\+?=/.test(line) || line.startsWith("-"));
  if (unsuited !== undefined) throw userError("bake-override-unsuited", { written: unsuited });
  return overrides;
}

/** https://github.com/docker/buildx/blob/master/bake/bake.go: what a target may be called. */
export function isTargetName(name: string): boolean {
  return /^[a-zA-Z0-9_-]{1,128}$/.test(name) && !name.startsWith("-");
}

/**
 * What `docker buildx bake --print` has printed; `isEscaped` where it writes `$${` for `${`, as buildx does since it prints what can
 * be read as a bake file again. Throws zod's error where it is something else.
 */
export function readPrinted(text: string, isEscaped: boolean): ResolvedBake {
  const { group, target } = Printed.parse(JSON.parse(isEscaped ? unescaped(text) : text));
  // Without a group of that name, a target is the default.
  const asked = "default" in group ? [...membersOf("default", group, new Set())] : ["default"];
  const names = asked.filter((name) => name in target);
  return { names, targets: new Map(Object.entries(target).map(([name, one]) => [name, readTarget(name, one)])) };
}

function unescaped(text: string): string {
  return text.replaceAll(/\$\$\{|%%\{/g, (opening) => opening.slice(1));
}

/** A group may hold groups. */
function membersOf(name: string, groups: z.infer<typeof Printed>["group"], seen: Set<string>): ReadonlySet<string> {
  if (seen.has(name)) return new Set();
  seen.add(name);
  const members = groups[name]?.targets ?? [];
  return new Set(members.flatMap((one) => (one in groups && one !== name ? Array.from(membersOf(one, groups, seen)) : one)));
}

function readTarget(name: string, target: Target): PrintedTarget {
  const context = local(target.context);
  const secrets = (target.secret ?? []).map(attributesOf).map(readSecret);
  const written = {
    addHosts: pairs(target["extra-hosts"], ":"),
    allow: target.entitlements,
    annotations: target.annotations,
    cacheFrom: target["cache-from"]?.map(lineOf),
    cacheTo: target["cache-to"]?.map(lineOf),
    labels: pairs(target.labels, "="),
    network: target.network,
    noCache: target["no-cache"],
    noCacheFilters: target["no-cache-filter"],
    platforms: target.platforms,
    pull: target.pull,
    secretEnvs: secrets.flatMap(({ env }) => env ?? []),
    secretFiles: secrets.flatMap(({ file }) => file ?? []),
    shmSize: target["shm-size"],
    ssh: target.ssh?.map(readSsh),
    ulimit: target.ulimits,
  };
  return {
    name,
    inlineDockerfile: target["dockerfile-inline"] ?? "",
    written: {
      ...withoutNothing(written),
      buildArgs: pairs(target.args, "="),
      buildContexts: pairs(target.contexts, "=").map((pair) => pair.replace("=cwd://", "=")),
      context,
      file: fileOf(context, target.dockerfile),
      target: target.target ?? "",
    },
  };
}

/** What is not written, and what is written and empty, leaves the step's input as it is. */
function withoutNothing(written: {
  readonly [Key in keyof BuildInputs]?: BuildInputs[Key] | null | undefined;
}): Partial<BuildInputs> {
  const isThere = (value: unknown) => value !== null && value !== undefined && value !== "" && value !== false;
  const entries = Object.entries(written).filter(([, value]) => isThere(value) && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(entries);
}

/** https://docs.docker.com/build/bake/remote-definition/#specify-the-dockerfile-to-use: the directory where bake runs. */
function local(path: string): string {
  return path.replace(/^cwd:\/\//, "") || ".";
}

/** A bake file has it relative to the context, the input `file` to the working directory. */
function fileOf(context: string, dockerfile: string): string {
  const isRemote = /^(?:[a-z][\w+.-]*:\/\/|github\.com\/|[\w.-]+@[\w.-]+:)/i.test(context);
  if (dockerfile.startsWith("cwd://")) return local(dockerfile);
  if (isRemote || posix.isAbsolute(dockerfile)) return dockerfile;
  return dockerfile === "Dockerfile" ? "" : posix.join(context, dockerfile);
}

function pairs(texts: Target["args"], between: string): readonly string[] {
  return Object.entries(texts ?? {}).map(([name, value]) => (value === null ? name : `${name}${between}${value}`));
}

type Attributes = ReadonlyMap<string, string>;

function lineOf(entry: Entry): string {
  return typeof entry === "string" ? entry : csvLine(fieldsOf(entry));
}

function fieldsOf(entry: Exclude<Entry, string>): readonly string[] {
  return Object.entries(entry).map(([key, value]) => `${key}=${String(value)}`);
}

function attributesOf(entry: Entry): Attributes {
  const fields = typeof entry === "string" ? entry.split(",") : fieldsOf(entry);
  return new Map(
    fields.map((field): [string, string] => {
      const at = field.indexOf("=");
      return at === -1 ? [field.trim(), ""] : [field.slice(0, at).trim().toLowerCase(), field.slice(at + 1)];
    }),
  );
}

/** https://docs.docker.com/reference/cli/docker/buildx/build/#secret */
function readSecret(secret: Attributes): { readonly env?: string; readonly file?: string } {
  const id = secret.get("id") ?? "";
  const file = secret.get("src") ?? secret.get("source") ?? "";
  const variable = secret.get("env") ?? "";
  if (variable === "" && file !== "" && secret.get("type") !== "env") return { file: `${id}=${file}` };
  // buildx looks for a variable of the id's name where nothing else is said.
  return { env: `${id}=${variable || file || id}` };
}

/** `default`, `default=/path/to/agent.sock`, or `{ id, paths }`. */
function readSsh(entry: Entry): string {
  if (typeof entry === "string") return entry;
  const { id = "default", paths = [] } = entry;
  const all = Array.isArray(paths) ? paths : [paths];
  return all.length === 0 ? String(id) : `${String(id)}=${all.join(",")}`;
}

/** Targets that `target:` contexts of this one lead to, and those that theirs lead to; each of them once. */
export function linkedTo(target: PrintedTarget, targets: ResolvedBake["targets"]): readonly PrintedTarget[] {
  const found = new Map<string, PrintedTarget>();
  const follow = ({ written }: PrintedTarget): void => {
    for (const pair of written.buildContexts) {
      const name = /^[^=]*=target:(.*)$/s.exec(pair)?.[1] ?? "";
      const next = targets.get(name);
      if (next === undefined || found.has(name) || name === target.name) continue;
      found.set(name, next);
      follow(next);
    }
  };
  follow(target);
  return [...found.values()];
}

/** What a target writes, as inputs of the same names: what it may reach is told by them. */
export function writtenInputs(build: Partial<BuildInputs>): Inputs {
  const { bake: _, ...inputs } = build;
  return Object.fromEntries(
    Object.entries(inputs).map(([key, value]) => [
      key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      Array.isArray(value) ? value.map(listItem).join("\n") : String(value),
    ]),
  );
}

/** A list is lines of CSV: what would be read in another way than it was written is quoted as a whole. */
function listItem(item: string): string {
  return /["\r\n]|^\s|\s$/.test(item) ? `"${item.replaceAll('"', '""')}"` : item;
}

/** `cache-from` and `cache-to` of one target: those that fill one cache would each throw out what the others have put there. */
export function ownCaches(name: string, step: Inputs): Inputs {
  const caches = ["cache-from", "cache-to"].flatMap((input) => {
    const written = step[input];
    return written === undefined ? [] : [[input, written.replaceAll("{name}", name)]];
  });
  return Object.fromEntries(caches);
}

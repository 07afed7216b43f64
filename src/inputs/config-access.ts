import { userError, type UserError } from "../failure.ts";
import { splitList } from "./build-inputs.ts";
import { parseImageReference, type RawInputs } from "./inputs.ts";

/** What a file in the checkout may use besides the checkout only where the workflow file grants it. */
export const accessKinds = ["secrets", "environment", "paths", "network"] as const;
export type Access = (typeof accessKinds)[number];

/** The input `config-access` of the step. */
export function parseAccess(step: RawInputs): ReadonlySet<Access> {
  const written = step["config-access"] ?? "";
  const words = written.split(/[\s,]+/).filter((word) => word !== "");
  const known = words.flatMap((word) => accessKinds.find((kind) => kind === word) ?? []);
  if (known.length === words.length) return new Set(known);
  throw userError("input-unparsable", {
    input: "config-access",
    written,
    example: `any of ${accessKinds.join(", ")}, separated by commas`,
  });
}

/** One thing that a file asks for. */
interface Demand {
  readonly input: string;
  /** As it was written; of a secret nothing. */
  readonly written: string;
  readonly needs: readonly Access[];
}

/** A path that needs `paths` where it leads out of the checkout; only the file system can tell. */
export interface NamedPath {
  readonly input: string;
  readonly path: string;
}

/**
 * Why what a file writes may not be used, or null. `written` holds the file's inputs only, none of the workflow's own;
 * `outside` are those of `pathsIn(written)` that lead out of the checkout.
 */
export function accessRefusal(written: RawInputs, outside: readonly NamedPath[], granted: ReadonlySet<Access>): UserError | null {
  const demands = [...demandsOf(written), ...outside.map(({ input, path }) => demand(input, path, "paths"))];
  for (const { input, written: text, needs } of demands) {
    const missing = needs.filter((access) => !granted.has(access));
    if (missing.length === 0) continue;
    const all = [...new Set([...granted, ...missing])].toSorted((a, b) => accessKinds.indexOf(a) - accessKinds.indexOf(b));
    return userError("config-access-missing", {
      input,
      written: text,
      reaches: reaches[missing[0] ?? "secrets"],
      all: all.join(", "),
    });
  }
  return null;
}

const reaches = {
  secrets: "secrets or credentials of the job",
  environment: "the environment of the job",
  paths: "a path outside of the checkout",
  network: "the network of the machine",
} as const satisfies Record<Access, string>;

function demandsOf(written: RawInputs): readonly Demand[] {
  return [
    ...secretDemands(written),
    ...lines(written, "build-args")
      .filter((argument) => !argument.includes("="))
      .map((argument) => demand("build-args", argument, "environment")),
    ...cacheDemands(written),
    ...contextDemands(written),
    ...networkDemands(written),
  ];
}

/** Every path on this machine that the inputs name. */
export function pathsIn(written: RawInputs): readonly NamedPath[] {
  const context = contextPath((written["context"] ?? "").trim());
  const file = pathOf("file", (written["file"] ?? "").trim());
  const contexts = lines(written, "build-contexts").flatMap((pair) => pathOf("build-contexts", valueOf(pair)));
  const files = lines(written, "secret-files").flatMap((pair) => pathOf("secret-files", valueOf(pair)));
  const keys = lines(written, "ssh").flatMap((pair) =>
    valueOf(pair)
      .split(",")
      .flatMap((path) => pathOf("ssh", path)),
  );
  return [...context, ...file, ...contexts, ...files, ...keys, ...cachePaths(written), ...imagePath(written)];
}

function demand(input: string, written: string, ...needs: readonly Access[]): Demand {
  return { input, written, needs };
}

function secretDemands(written: RawInputs): readonly Demand[] {
  return ["secrets", "secret-envs", "secret-files", "ssh"].flatMap((input) => {
    const text = (written[input] ?? "").trim();
    if (text === "") return [];
    return [demand(input, input === "secrets" ? "(a secret)" : text, "secrets")];
  });
}

/** `host-gateway` is the address at which a container reaches the machine that runs it. */
function networkDemands(written: RawInputs): readonly Demand[] {
  const network = (written["network"] ?? "").trim();
  const isOwn = ["", "default", "none"].includes(network);
  const hosts = lines(written, "add-hosts").filter((host) => /host-gateway/i.test(host));
  return [
    ...(isOwn ? [] : [demand("network", network, "network")]),
    ...hosts.map((host) => demand("add-hosts", host, "network")),
    // Any other entitlement breaks out of the container, and then there is no difference left.
    ...items(written, "allow").map((allowed) =>
      demand("allow", allowed, ...(allowed === "network.host" ? (["network"] as const) : accessKinds)),
    ),
  ];
}

/** The default Git context, which also stands for an empty one, is fetched with the job's token, and the build gets it as a secret. */
function contextDemands(written: RawInputs): readonly Demand[] {
  const context = written["context"];
  if (context === undefined || (context.trim() !== "" && !context.includes("{{"))) return [];
  return [demand("context", context, "secrets")];
}

/** Attributes by which a cache says where the job's credentials go, or brings its own. */
const ownPlace = new Set(["url", "url_v2", "token"]);

/** A cache that chooses where credentials of the job are sent to, or what is written with them. */
function cacheDemands(written: RawInputs): readonly Demand[] {
  return ["cache-from", "cache-to"].flatMap((input) =>
    lines(written, input).flatMap((entry) => {
      const { types, attributes } = readCache(entry);
      const isHarmless = (type: string) =>
        type === "local" ||
        type === "inline" ||
        (type === "registry" && input === "cache-from") ||
        (type === "gha" && !attributes.some(([key]) => ownPlace.has(key)));
      return types.every(isHarmless) ? [] : [demand(input, entry, "secrets")];
    }),
  );
}

function cachePaths(written: RawInputs): readonly NamedPath[] {
  return ["cache-from", "cache-to"].flatMap((input) =>
    lines(written, input).flatMap((entry) => {
      const paths = readCache(entry).attributes.filter(([key]) => key === "src" || key === "dest");
      return paths.flatMap(([, path]) => pathOf(input, path));
    }),
  );
}

/**
 * https://docs.docker.com/build/cache/backends/: `type=…,key=value`, or an image's name alone. Which one counts of what is there twice,
 * perhaps on another line, is buildx's affair: each does here.
 */
function readCache(entry: string): {
  readonly types: readonly string[];
  readonly attributes: readonly (readonly [key: string, value: string])[];
} {
  const attributes = orWhole(entry, splitList).map((field): [string, string] => {
    const at = field.indexOf("=");
    return at === -1 ? [field, ""] : [field.slice(0, at).trim().toLowerCase(), field.slice(at + 1).trim()];
  });
  const types = attributes.flatMap(([key, value]) => (key === "type" ? [value] : []));
  return { types: types.length > 0 ? types : [entry.includes("=") ? "" : "registry"], attributes };
}

function imagePath(written: RawInputs): readonly NamedPath[] {
  const image = parseImageReference((written["image"] ?? "").trim());
  if (image === null || image.scheme === "local" || image.scheme === "registry") return [];
  return [{ input: "image", path: image.location }];
}

/** Of a context buildx first looks for a directory of that name, also of an address: a link called `https:` can lead anywhere. */
function contextPath(value: string): readonly NamedPath[] {
  return value === "" || value === "-" || value.includes("{{") ? [] : [{ input: "context", path: value }];
}

/** Nothing for what is fetched from elsewhere, and for a template, which stands for a Git context. */
function pathOf(input: string, value: string): readonly NamedPath[] {
  const layout = /^oci-layout:\/\/([^@]*)/i.exec(value)?.[1];
  if (layout !== undefined) return [{ input, path: layout }];
  const isElsewhere = /^(?:https?|git|ssh|docker-image):\/\/|^git@|^target:/.test(value) || value.includes("{{");
  return value === "" || value === "-" || isElsewhere ? [] : [{ input, path: value }];
}

function valueOf(pair: string): string {
  const at = pair.indexOf("=");
  return at === -1 ? "" : pair.slice(at + 1).trim();
}

function lines(raw: RawInputs, input: string): readonly string[] {
  return orWhole(raw[input] ?? "", (text) => splitList(text, { ignoreComma: true }));
}

function items(raw: RawInputs, input: string): readonly string[] {
  return orWhole(raw[input] ?? "", splitList);
}

/** A list that cannot be read is refused as such later. */
function orWhole(text: string, split: (text: string) => readonly string[]): readonly string[] {
  try {
    return split(text);
  } catch {
    return [text];
  }
}

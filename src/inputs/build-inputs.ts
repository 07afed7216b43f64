import { parse } from "csv-parse/sync";
import { userError } from "../failure.ts";

/** What counts as one item of a list. */
export interface ListRules {
  /** A line is one item, commas and all. */
  readonly ignoreComma?: boolean;
  /** False keeps blanks around an item (secrets). */
  readonly trimWhitespace?: boolean;
  /** False: quotes have no meaning. */
  readonly quote?: false;
}

/**
 * Splits an input the way docker/build-push-action does: lines of CSV, with blank items dropped.
 * @throws csv-parse's CsvError when a quote is not closed.
 */
export function splitList(text: string, rules: ListRules = {}): string[] {
  const isTrimmed = rules.trimWhitespace !== false;
  const records: string[][] = parse(isTrimmed ? text.trim() : text, {
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    quote: rules.quote ?? '"',
  });
  return records
    .flatMap((record) => splitRecord(record, rules.ignoreComma === true))
    .filter((item) => item !== "")
    .map((item) => (isTrimmed ? item.trim() : item));
}

function splitRecord(record: readonly string[], ignoreComma: boolean): readonly string[] {
  if (ignoreComma) return [record.join(",")];
  // A quoted record of one field is split all the same: that is what the original does.
  return record.length === 1 ? (record[0] ?? "").split(",") : record;
}

// A name in braces, of all that docker/build-push-action understands there (https://handlebarsjs.com/guide/expressions.html).
const hole = /\{\{\{?\s*(\w+)\s*\}?\}\}/g;

/** Fills in `{{defaultContext}}`, the only name that means something; an empty template is the default context. */
export function fillDefaultContext(template: string, defaultContext: string): string {
  if (template.replaceAll(hole, "").includes("{{")) throw userError("context-template-broken", { written: template });
  return template.replaceAll(hole, (_, name) => (name === "defaultContext" ? defaultContext : "")) || defaultContext;
}

/** Which stage of which Dockerfile becomes the image. */
export interface DockerfileInputs {
  readonly buildArgs: readonly string[];
  readonly buildContexts: readonly string[];
  /** A path or a URL; `{{defaultContext}}` is already filled in. */
  readonly context: string;
  /** Empty: `Dockerfile` in the context. */
  readonly file: string;
  /** Empty: the last stage. */
  readonly target: string;
  /** Only there for a target of a bake or compose file. */
  readonly bake?: BakeTarget;
}

/** What a target of a bake or compose file has that `docker buildx build` knows nothing of. */
export interface BakeTarget {
  /** Its name in the file. */
  readonly name: string;
  /** The Dockerfile that the file itself writes out; empty: it is a file of its own. */
  readonly inlineDockerfile: string;
  /** Targets that `target:` contexts lead to, and those that theirs lead to; each of them once. */
  readonly linked: readonly BuildInputs[];
}

/** The inputs of `docker buildx build`, split by the rules of docker/build-push-action v7. */
export interface BuildInputs extends DockerfileInputs {
  readonly addHosts: readonly string[];
  readonly allow: readonly string[];
  readonly annotations: readonly string[];
  readonly builder: string;
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly cgroupParent: string;
  readonly labels: readonly string[];
  readonly network: string;
  readonly noCache: boolean;
  readonly noCacheFilters: readonly string[];
  readonly platforms: readonly string[];
  readonly pull: boolean;
  readonly secretEnvs: readonly string[];
  readonly secretFiles: readonly string[];
  /** `id=value` pairs: held to be passed on, never logged, never stored. */
  readonly secrets: readonly string[];
  readonly shmSize: string;
  readonly ssh: readonly string[];
  readonly tags: readonly string[];
  readonly ulimit: readonly string[];
}

/** A build, and those of the targets that it is linked to. */
export function everyBuild(build: BuildInputs): readonly BuildInputs[] {
  return [build, ...(build.bake?.linked ?? [])];
}

/** A target of bake or compose files, as buildx has resolved it. */
export interface PrintedTarget {
  readonly name: string;
  /** Outputs, attestations and tags are left out: nothing leaves the builder. */
  readonly written: Partial<BuildInputs> & DockerfileInputs;
  /** Empty: the Dockerfile is a file. */
  readonly inlineDockerfile: string;
}

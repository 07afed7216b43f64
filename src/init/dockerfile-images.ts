import { posix } from "node:path";
import { clean } from "../report/phrase/escape.ts";
import { publishedStage, type PublishedStage } from "./dockerfile-stages.ts";
import { imageOf, joined, type FoundImages } from "./found-images.ts";
import { directoryName } from "./workflow-images.ts";
import type { RepositoryPaths } from "./repository-paths.ts";

const plain = /(?:^|\/)(?:Dockerfile|Containerfile)$/i;
const anyDockerfile = /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?|[\w.-]+\.(?:Dockerfile|Containerfile))$/i;
/** Comments and empty lines before the first instruction. */
const mostLinesBefore = 500;
/** What is not the repository's own, and what is no product. */
const elsewhere =
  /(?:^|\/)(?:\.[^/]*|vendor|node_modules|third_party|tests?|testdata|__tests__|e2e|fixtures?|examples?|samples?|docs?|demos?|hack|scripts|tools|benchmarks?)\//i;

/** Every file that looks like a Dockerfile by its name, without those that belong to another ending such as `Dockerfile.dockerignore`. */
export function namedDockerfiles(paths: Iterable<string>): readonly string[] {
  return [...paths].filter(
    (path) => anyDockerfile.test(path) && !/\.(?:dockerignore|md|txt|ya?ml|j2|tmpl|tpl|in|sh)$/i.test(path),
  );
}

/** Those of them that may be one by their texts as well, as far as these are known: `dockerfile-words.ts` is a program, and `Dockerfile.ts` may build one. */
export function dockerfiles(texts: ReadonlyMap<string, string>, { files }: RepositoryPaths): readonly string[] {
  return namedDockerfiles(files).filter((path) => plain.test(path) || beginsAsDockerfile(texts.get(path) ?? ""));
}

function beginsAsDockerfile(text: string): boolean {
  const first = text.split("\n", mostLinesBefore).find((line) => !/^\s*(?:#|$)/.test(line));
  return first === undefined || /^\s*(?:ARG\s|FROM\s+(?:--\S+\s+)*\S+(?:\s+AS\s+\S+)?\s*$)/i.test(first);
}

/**
 * The images of the Dockerfiles themselves, where nothing else says what is built: plain ones, or all where there is none. Those that
 * copy what a commit does not have need a step before them, and are measured only where there is no other.
 */
export function dockerfileImages(texts: ReadonlyMap<string, string>, paths: RepositoryPaths): FoundImages {
  const own = dockerfiles(texts, paths).filter((path) => !elsewhere.test(path));
  const usual = own.filter((path) => plain.test(path));
  const candidates = (usual.length > 0 ? usual : own).map((path) => candidateOf(path, texts.get(path) ?? "", paths));
  const complete = candidates.filter(({ absent }) => absent === undefined);
  if (complete.length === 0) return joined(candidates.map((candidate) => candidateImage(candidate, paths)));
  const leftOut = candidates.flatMap(({ path, absent }) =>
    absent === undefined ? [] : [{ what: clean(path, 200), because: `it copies ${absent}, which is not in the repository` }],
  );
  return joined([...complete.map((candidate) => candidateImage(candidate, paths)), { images: [], leftOut }]);
}

interface Candidate {
  readonly path: string;
  readonly context: string;
  readonly stage: PublishedStage;
  /** A path that it copies and that a commit does not have. */
  readonly absent: string | undefined;
}

function candidateOf(path: string, text: string, paths: RepositoryPaths): Candidate {
  const stage = publishedStage(text);
  const context = contextOf(path, stage.copies, paths);
  return { path, context, stage, absent: stage.copies.find((one) => !isThere(posix.join(context, one), paths)) };
}

function candidateImage({ path, context, stage, absent }: Candidate, paths: RepositoryPaths): FoundImages {
  const build = { context, file: path, target: stage.target };
  const notes = [
    ...(stage.notLast === null ? [] : [`the stage ${stage.target}, not the last one, ${stage.notLast}`]),
    ...(absent === undefined
      ? []
      : [`it copies ${absent}, which is not in the repository: add a step before it that makes that`]),
  ];
  const parts = { buildArgs: [], buildContexts: [], platforms: [], cacheFrom: [], notes };
  return imageOf({ ...build, ...parts, name: directoryName(build), from: path }, paths);
}

/** The directory of the Dockerfile, or the root where more of what it copies is there. */
function contextOf(path: string, copies: readonly string[], paths: RepositoryPaths): string {
  const directory = posix.dirname(path);
  if (directory === ".") return directory;
  const [beside, atRoot] = [directory, "."].map((from) => copies.filter((one) => isThere(posix.join(from, one), paths)).length);
  return (atRoot ?? 0) > (beside ?? 0) ? "." : directory;
}

/** Whatever lies below a link or a submodule may be there. */
function isThere(path: string, { files, directories }: RepositoryPaths): boolean {
  const parts = posix.normalize(path).replace(/^\//, "").split("/");
  return directories.has(parts.join("/")) || parts.some((_, at) => files.has(parts.slice(0, at + 1).join("/")));
}

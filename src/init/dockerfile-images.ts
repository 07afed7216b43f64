import { posix } from "node:path";
import { imageOf, joined, type FoundImages } from "./found-images.ts";
import { directoryName } from "./workflow-images.ts";
import type { RepositoryPaths } from "./repository-paths.ts";

const plain = /(?:^|\/)(?:Dockerfile|Containerfile)$/i;
const anyDockerfile = /(?:^|\/)(?:(?:Dockerfile|Containerfile)(?:[.-][\w.-]+)?|[\w.-]+\.(?:Dockerfile|Containerfile))$/i;
/** What is not the repository's own, and what is no product. */
const elsewhere =
  /(?:^|\/)(?:\.[^/]*|vendor|node_modules|third_party|tests?|testdata|__tests__|e2e|fixtures?|examples?|samples?|docs?|demos?|hack|scripts|tools|benchmarks?)\//i;

/** Every file that looks like a Dockerfile, without those that belong to another ending such as `Dockerfile.dockerignore`. */
export function dockerfiles(paths: Iterable<string>): readonly string[] {
  return [...paths].filter(
    (path) => anyDockerfile.test(path) && !/\.(?:dockerignore|md|txt|ya?ml|j2|tmpl|tpl|in|sh)$/i.test(path),
  );
}

/** The images of the Dockerfiles themselves, where nothing else says what is built: plain ones, or all where there is none. */
export function dockerfileImages(texts: ReadonlyMap<string, string>, paths: RepositoryPaths): FoundImages {
  const own = dockerfiles(paths.files).filter((path) => !elsewhere.test(path));
  const usual = own.filter((path) => plain.test(path));
  return joined(
    (usual.length > 0 ? usual : own).map((path) => {
      const build = { context: contextOf(path, texts.get(path) ?? "", paths), file: path };
      const parts = { target: "", buildArgs: [], buildContexts: [], platforms: [], cacheFrom: [], notes: [] };
      return imageOf({ ...build, ...parts, name: directoryName(build), from: path }, paths);
    }),
  );
}

/** The directory of the Dockerfile, or the root where more of what it copies is there. */
function contextOf(path: string, text: string, paths: RepositoryPaths): string {
  const directory = posix.dirname(path);
  if (directory === ".") return directory;
  const copied = copiedPaths(text);
  const isThere = (at: string): boolean => paths.files.has(at) || paths.directories.has(at);
  const [beside, atRoot] = [directory, "."].map((from) => copied.filter((one) => isThere(posix.join(from, one))).length);
  return (atRoot ?? 0) > (beside ?? 0) ? "." : directory;
}

/** Paths without patterns that COPY and ADD take from the context. */
function copiedPaths(text: string): readonly string[] {
  const lines = text.slice(0, 200_000).split("\n").slice(0, 2000);
  return lines
    .flatMap((line) => {
      const words = /^\s*(?:COPY|ADD)\s+(.*)/i.exec(line)?.[1]?.split(/\s+/) ?? [];
      if (words.some((word) => word.startsWith("--from="))) return [];
      const sources = words.filter((word) => !word.startsWith("--")).slice(0, -1);
      return sources
        .filter((word) => /^[\w./@-]+$/.test(word) && ![".", "./", "/"].includes(word))
        .map((word) => word.replace(/\/$/, ""));
    })
    .slice(0, 100);
}

/** Which paths of a build context a `.dockerignore` keeps from the builder. */
interface DockerIgnore {
  /** `path` is relative to the context, with slashes. */
  excludes(path: string): boolean;
  /** The line that excludes a path as it is written; null when none does. */
  lineFor(path: string): string | null;
  /** Something below an excluded directory may be sent all the same. */
  readonly hasExceptions: boolean;
}

interface Pattern {
  readonly line: string;
  readonly isException: boolean;
  readonly regex: RegExp;
}

/** Reads the file as BuildKit does (https://github.com/moby/patternmatcher): the last line that fits a path, or a directory above it, decides. */
export function parseDockerIgnore(text: string): DockerIgnore {
  const patterns = text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .flatMap(patternOf);
  const lineFor = (path: string): string | null => {
    const places = placesOf(path);
    const last = patterns.findLast(({ regex }) => places.some((place) => regex.test(place)));
    return last === undefined || last.isException ? null : last.line;
  };
  return {
    lineFor,
    excludes: (path) => lineFor(path) !== null,
    hasExceptions: patterns.some(({ isException }) => isException),
  };
}

/** The path and every directory above it. */
function placesOf(path: string): readonly string[] {
  const parts = path.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

function patternOf(written: string): readonly Pattern[] {
  if (written.startsWith("#")) return [];
  const line = written.trim();
  const isException = line.startsWith("!");
  const pattern = cleanPath(isException ? line.slice(1).trim() : line);
  const regex = pattern === "" ? null : regexOf(pattern);
  return regex === null ? [] : [{ line, isException, regex }];
}

/** What Go's `filepath.Clean` makes of a pattern, without the slash in front. */
function cleanPath(pattern: string): string {
  const parts: string[] = [];
  for (const part of pattern.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0) parts.pop();
    else if (part !== "..") parts.push(part);
  }
  return parts.join("/");
}

/** Null for a pattern that is none, such as an open bracket: BuildKit refuses it. */
function regexOf(pattern: string): RegExp | null {
  const source = pattern.replaceAll(/\*\*\/?$|\*\*\/?|\*|\?|\\.|[.$+(){}|^]/gs, (found, at: number) => {
    if (found.startsWith("**")) return at + found.length === pattern.length ? ".*" : "(?:.*/)?";
    if (found === "*") return "[^/]*";
    if (found === "?") return "[^/]";
    // In brackets a caret negates.
    if (found === "^" && pattern[at - 1] === "[") return "^";
    return found.length === 2 ? escaped(found.slice(1)) : `\\${found}`;
  });
  try {
    return new RegExp(`^${source}$`, "s");
  } catch {
    return null;
  }
}

function escaped(character: string): string {
  return /\w/.test(character) ? character : `\\${character}`;
}

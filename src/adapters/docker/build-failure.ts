import { posix } from "node:path";
import { type FilePlace, type UserError, userError } from "../../failure.ts";

/** How a docker command ended badly. */
export interface BadEnd {
  readonly exitCode: number;
  /** Its last lines, oldest first, already made harmless for a log. */
  readonly lines: readonly string[];
}

interface FailureRule {
  readonly pattern: RegExp;
  readonly failure: (found: Found) => UserError;
}

interface Found {
  /** A named group of the pattern, or "". */
  readonly group: (name: string) => string;
  /** `app/Dockerfile:12`, or "". */
  readonly place: string;
  readonly dockerfile: string;
  readonly detail: string;
}

/**
 * Turns BuildKit's last words into one sentence with a remedy. Only what follows the last `ERROR:` is looked at: the lines
 * before it are the output of the Dockerfile's own commands, which can say anything. `dockerfile` is the path the user
 * knows it by, of which BuildKit names only the last part; empty where there is none.
 */
export function failureOf(end: BadEnd, dockerfile = ""): UserError {
  const failure = namedFailure(end, dockerfile);
  const [, file = "", line = ""] = /^(.*):(\d+)$/.exec(placeOf(end.lines, dockerfile)) ?? [];
  const place: FilePlace | null = file === "" ? null : { file, line: Number(line) };
  return failure.happenedAt(place, lastOutputOf(end.lines));
}

function namedFailure(end: BadEnd, dockerfile: string): UserError {
  const detail = end.lines.join("\n").trim();
  const start = end.lines.findLastIndex((line) => line.startsWith("ERROR: "));
  const verdict = end.lines.slice(Math.max(0, start)).join("\n");
  const place = placeOf(end.lines, dockerfile);
  for (const rule of rules) {
    const match = rule.pattern.exec(verdict);
    if (match === null) continue;
    return rule.failure({ group: (name) => match.groups?.[name] ?? "", place, dockerfile, detail });
  }
  return userError("build-failed", { exitCode: end.exitCode, reason: reasonOf(end.lines, start) }, { detail });
}

/** The Dockerfile line of the instruction that failed; null where BuildKit names none. */
export function failedLine({ lines }: BadEnd): number | null {
  const [, line] = /:(\d+)$/.exec(placeOf(lines, "")) ?? [];
  return line === undefined ? null : Number(line);
}

// An older BuildKit names the first directory on the way that is not there, below a mount of its own.
const copyMissing =
  /failed to (?:compute cache key|calculate checksum)[\s\S]*?(?:"(?<path>[^"]+)": not found|failed to walk \S*\/buildkit-mount\d+\/(?<walked>.+?): lstat)/;

/** What COPY or ADD did not find, as BuildKit writes it; null where that is not why the build failed. */
export function missingPath({ lines }: BadEnd): string | null {
  const { path, walked } = copyMissing.exec(lines.join("\n"))?.groups ?? {};
  return path ?? walked ?? null;
}

/** BuildKit repeats what the failing step has printed under a heading ` > [2/2] RUN …:`, each line with its time. */
function lastOutputOf(lines: readonly string[]): string | null {
  const heading = lines.findLastIndex((line) => line.startsWith(" > ["));
  if (heading < 0) return null;
  const length = lines.slice(heading).findIndex((line) => /^-{6,}$/.test(line));
  const printed = lines.slice(heading + 1, length < 0 ? lines.length : heading + length);
  return printed.flatMap((line) => /^\d+\.\d+ (.*\S)/.exec(line)?.[1] ?? []).at(-1) ?? null;
}

/** BuildKit shows the Dockerfile lines that failed under a heading `Dockerfile:12` and a rule. */
function placeOf(all: readonly string[], dockerfile: string): string {
  const lines = all.slice(
    0,
    Math.max(
      0,
      all.findLastIndex((line) => line.startsWith("ERROR: ")),
    ),
  );
  const heading = lines.findLast((line, index) => /^\S.*:\d+$/.test(line) && /^-{10,}$/.test(lines[index + 1] ?? ""));
  const [, name = "", line = ""] = /^(.*):(\d+)$/.exec(heading ?? "") ?? [];
  if (heading === undefined) return "";
  return `${posix.basename(dockerfile) === posix.basename(name) ? dockerfile : name}:${line}`;
}

/**
 * How an engine failed to hand an image over. One that it has just built can be had from a builder of another kind; one that was
 * there before the run has to come out of this engine.
 */
export function handOverFailure(end: BadEnd, image: "built" | "local"): UserError {
  const known = failureOf(end);
  if (known.code !== "build-failed") return known;
  const detail = end.lines.join("\n");
  const reason = end.lines.at(-1) ?? "";
  if (/unexpected EOF|: EOF$|connection reset by peer|broken pipe/m.test(detail))
    return userError("build-builder-gone", {}, { detail });
  const isElsewhere = /dial tcp 127\.0\.0\.1:\d+|connection refused|server gave HTTP response to HTTPS client/.test(detail);
  switch (image) {
    case "built":
      return isElsewhere ? userError("push-unreachable", {}, { detail }) : userError("push-failed", { reason }, { detail });
    case "local":
      return isElsewhere
        ? userError("image-engine-elsewhere", {}, { detail })
        : userError("image-not-handed-over", { reason }, { detail });
  }
}

/** What docker and buildx say of a builder or an engine that was there and is not there any more. */
export function isGone(lines: readonly string[]): boolean {
  return lines.some((line) => goneWords.test(line));
}

const goneWords =
  /Unavailable(?: desc = |: ).*(?:error reading from server|connection|transport|EOF)|context deadline exceeded|Cannot connect to the Docker daemon|failed to connect to the docker API|error during connect|unexpected EOF|connection refused/i;

function reasonOf(lines: readonly string[], start: number): string {
  const line = start >= 0 ? lines[start] : lines.findLast((candidate) => candidate.trim() !== "");
  return (line ?? "").replace(/^ERROR: (?:failed to build: )?(?:failed to solve: )?/, "");
}

// The first that fits wins: what is wrong with the machine before what is wrong with the Dockerfile.
const rules: readonly FailureRule[] = [
  {
    pattern: /no space left on device/,
    failure: ({ detail }) => userError("build-disk-full", {}, { detail }),
  },
  {
    // What a push says, and what a build says that gives a name to an image of the engine's own store.
    pattern:
      /could not find image from tag|failed to get digest sha256:\w+: open \S+: no such file|image does not exist locally with the tag|^tag does not exist: /m,
    failure: ({ detail }) => userError("build-image-lost", {}, { detail }),
  },
  {
    pattern: /permission denied while trying to connect to the (?:Docker daemon|docker API)/i,
    failure: ({ detail }) => userError("build-engine-forbidden", {}, { detail }),
  },
  {
    pattern:
      /(?:Cannot connect to the Docker daemon|failed to connect to the docker API) at (?<endpoint>[^\s;]+?)\.?(?=[\s;]|$)/i,
    failure: ({ group, detail }) => userError("build-no-engine", { endpoint: group("endpoint") }, { detail }),
  },
  {
    pattern: /error during connect: .*?(?<endpoint>(?:tcp|https?|unix|npipe|ssh):\/\/[^\s":]+(?::\d+)?)/,
    failure: ({ group, detail }) => userError("build-no-engine", { endpoint: group("endpoint") }, { detail }),
  },
  {
    pattern: /Unavailable(?: desc = |: ).*(?:error reading from server|connection|transport|EOF)/,
    failure: ({ detail }) => userError("build-builder-gone", {}, { detail }),
  },
  {
    pattern: /unknown (?:shorthand )?flag: (?<flag>\S+)/,
    failure: ({ group, detail }) => userError("build-buildx-too-old", { flag: group("flag") }, { detail }),
  },
  {
    pattern: /no builder "(?<builder>[^"]*)" found/,
    failure: ({ group, detail }) => userError("build-builder-unknown", { builder: group("builder") }, { detail }),
  },
  {
    pattern: /listing workers|failed to list workers|^ERROR: (?:failed to build: )?context deadline exceeded/,
    failure: ({ detail }) => userError("build-builder-unreachable", {}, { detail }),
  },
  {
    pattern: /(?:^|: )[Cc]ance(?:l|ll)ed: context canceled|^ERROR: (?:failed to build: )?(?:failed to solve: )?context canceled/,
    failure: ({ detail }) => userError("build-cancelled", {}, { detail }),
  },
  {
    pattern:
      /Multi-platform build is not supported|does not currently support exporting manifest lists|multiple platforms feature is currently not supported/,
    failure: ({ detail }) => userError("build-multi-platform-unsupported", {}, { detail }),
  },
  {
    pattern: /Cache export is not supported|cache export feature is currently not supported/,
    failure: ({ detail }) => userError("build-cache-unsupported", {}, { detail }),
  },
  {
    pattern: /granting entitlement (?<entitlement>\S+) is not allowed|(?<other>\S+) is not allowed by build daemon/,
    failure: ({ group, detail }) =>
      userError("build-entitlement-refused", { entitlement: group("entitlement") || group("other") }, { detail }),
  },
  {
    pattern:
      /failed to read dockerfile: open (?<file>.+): no such file or directory|resolve : lstat (?<directory>.+): no such file or directory/,
    failure: ({ group, dockerfile, detail }) =>
      userError("build-dockerfile-missing", { file: dockerfile || group("file") || group("directory") }, { detail }),
  },
  {
    pattern:
      /unable to prepare context: (?:path "(?<context>[^"]*)" not found|.*?(?:lstat|stat) (?<path>.+): no such)|path "(?<old>[^"]*)" not found/,
    failure: ({ group, detail }) =>
      userError("build-context-missing", { context: group("context") || group("path") || group("old") }, { detail }),
  },
  {
    pattern: /the Dockerfile(?: \([^)]*\))? cannot be empty|file with no instructions/,
    failure: ({ detail }) => userError("build-dockerfile-empty", {}, { detail }),
  },
  {
    pattern: /[Dd]ockerfile parse error(?: on)?(?: line (?<line>\d+))?: (?<reason>.+)/,
    failure: ({ group, detail }) =>
      userError("build-dockerfile-syntax", { line: group("line"), reason: group("reason") }, { detail }),
  },
  {
    pattern: /process "(?<command>[\s\S]*)" did not complete successfully: exit code: (?<code>\d+)/,
    failure: ({ group, place, detail }) => {
      const command = commandOf(group("command"));
      // The kernel's refusal is only in the command's output; 255 is what BuildKit makes of it.
      if (group("code") === "255" && detail.includes("exec format error")) {
        return userError("build-wrong-architecture", { command }, { detail });
      }
      return userError("build-run-failed", { command, exitCode: group("code"), place }, { detail });
    },
  },
  {
    pattern: copyMissing,
    failure: ({ group, detail }) => userError("build-copy-missing", { path: group("path") || group("walked") }, { detail }),
  },
  {
    pattern:
      /failed to resolve source metadata for (?<image>\S+?): [\s\S]*(?:not found|does not exist|denied|authorization failed|[Uu]nauthorized)/,
    failure: ({ group, detail }) => userError("build-image-not-found", { image: group("image") }, { detail }),
  },
  {
    pattern: /(?:failed to resolve source metadata for|failed to copy:|pulling image) (?<image>\S+?):? /,
    failure: ({ group, detail }) => userError("build-registry-unreachable", { image: group("image") }, { detail }),
  },
  {
    pattern: /target stage "(?<target>[^"]*)" could not be found/,
    failure: ({ group, detail }) => userError("build-target-missing", { target: group("target") }, { detail }),
  },
  {
    pattern: /invalid tag "(?<tag>[^"]*)"/,
    failure: ({ group, detail }) => userError("build-tag-invalid", { tag: group("tag") }, { detail }),
  },
  {
    pattern: /invalid key-value pair "(?<pair>[^"]*)"|invalid value "(?<value>[^"]*)", expecting k=v/,
    failure: ({ group, detail }) => userError("build-pair-invalid", { pair: group("pair") || group("value") }, { detail }),
  },
  {
    pattern: /secret (?<secret>\S+?): not found|failed to stat (?<path>\S+?):/,
    failure: ({ group, detail }) => userError("build-secret-missing", { secret: group("secret") || group("path") }, { detail }),
  },
  {
    pattern: /failed to parse stage name "(?<name>[^"]*)": invalid reference format/,
    failure: ({ group, detail }) => userError("build-from-invalid", { name: group("name") }, { detail }),
  },
  {
    pattern: /base name \((?<name>[^)]*)\) should not be blank/,
    failure: ({ group, detail }) => userError("build-from-blank", { name: group("name") }, { detail }),
  },
];

/** BuildKit writes the shell in front of a RUN; people know the line without it. */
function commandOf(written: string): string {
  return written.replace(/^\/bin\/(?:ba)?sh -c /, "");
}

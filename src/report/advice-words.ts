import { formatBytes } from "../bytes.ts";
import { described } from "./causes.ts";
import type { Row } from "./blocks.ts";
import { details, paragraph } from "./markdown.ts";
import { count, type Phrase } from "./phrase.ts";
import type { AdviceReport } from "./report.ts";
import { subject } from "./words.ts";

const mostAdvice = 3;

/** What to change so that the image gets smaller, the most bytes first: each with its bytes, its instruction and the fix. */
export function adviceWords({ image, platform }: Row): readonly Phrase[] {
  const layers = image.measurement.platforms.find((one) => one.platform === platform.platform)?.layers ?? [];
  return platform.advice.slice(0, mostAdvice).flatMap((advice): readonly Phrase[] => {
    const layer = layers[advice.layer];
    if (layer === undefined) return [];
    const words = wordsOf(advice, described(layer));
    return [[{ strong: [formatBytes(-advice.bytes)] }, ": ", ...words.found, ". ", ...words.fix, "."]];
  });
}

/** The same as a fold. */
export function adviceFold(row: Row, isAlone: boolean): readonly string[] {
  const words = adviceWords(row);
  if (words.length === 0) return [];
  const { advice } = row.platform;
  const bytes = advice.slice(0, mostAdvice).reduce((sum, one) => sum + one.bytes, 0);
  const who: Phrase = isAlone ? [] : [" ", ...subject(row.image, row.platform)];
  const amount =
    advice.length > words.length ? `the largest ${words.length} of ${advice.length} findings` : count(words.length, "finding");
  const title: Phrase = ["How to make", ...(isAlone ? [" it"] : who), ` smaller (${amount}, ${formatBytes(-bytes)})`];
  return [details(title, words.map((phrase) => `- ${paragraph(phrase)}`).join("\n"))];
}

interface Words {
  readonly found: Phrase;
  readonly fix: Phrase;
}

function wordsOf({ kind, path }: AdviceReport, by: Phrase): Words {
  const place: Phrase = path === null ? [] : [" in ", { code: `/${path}` }, ","];
  const left = (what: string, fix: Phrase): Words => ({ found: [what, ...place, " left by ", ...by], fix });
  const most: Phrase = path === null ? [] : [", most of all ", { code: `/${path}` }];
  switch (kind) {
    case "apt-lists":
      return left("package lists of apt", ["End that instruction with ", { code: "rm -rf /var/lib/apt/lists/*" }]);
    case "apt-archives":
      return left("what apt has downloaded", ["End that instruction with ", { code: "apt-get clean" }]);
    case "apk-cache":
      return left("the cache of apk", ["Use ", { code: "apk add --no-cache" }]);
    case "dnf-cache":
      return left("the cache of dnf", ["End that instruction with ", { code: "dnf clean all" }]);
    case "pip-cache":
      return left("the cache of pip", ["Use ", { code: "pip install --no-cache-dir" }]);
    case "npm-cache":
      return left("the cache of npm", ["End that instruction with ", { code: "npm cache clean --force" }]);
    case "yarn-cache":
      return left("the cache of yarn", ["End that instruction with ", { code: "yarn cache clean" }]);
    case "git-directory":
      return left("the Git history", ["Add ", { code: ".git" }, " to ", { code: ".dockerignore" }]);
    case "dev-dependencies":
      return left("packages that usually only a build or a test needs", [
        "Install with ",
        { code: "npm ci --omit=dev" },
        ", and keep your own ",
        { code: "node_modules" },
        " out with ",
        { code: ".dockerignore" },
      ]);
    case "debug-symbols":
      return left("debug symbols", ["Install no packages that end in ", { code: "-dbg" }, " or ", { code: "-dbgsym" }]);
    case "toolchain":
      return left("a compiler", ["Compile in a stage of its own, and take over what it makes with ", { code: "COPY --from" }]);
    case "deleted-later":
      return {
        found: [...by, " adds what a later instruction deletes", ...most],
        fix: ["Delete it in the instruction that adds it: only then is it gone"],
      };
    case "replaced-later":
      return { found: [...by, " adds what a later instruction overwrites", ...most], fix: ["Write it once, in its last form"] };
    case "metadata-only":
      return {
        found: [...by, " stores files a second time to change their owner, mode or time", ...most],
        fix: ["Set these where the files come in, with ", { code: "COPY --chown" }, " or ", { code: "COPY --chmod" }],
      };
  }
}

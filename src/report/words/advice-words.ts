import type { AdviceKind } from "../../findings/advice.ts";
import { formatBytes } from "../../bytes.ts";
import type { Row } from "../markdown/blocks.ts";
import { described } from "./causes.ts";
import { details, fence, paragraph } from "../markdown/markup.ts";
import { count, join, type Phrase } from "../phrase/phrase.ts";
import type { AdviceReport, ImageReport } from "../facts/report.ts";
import { subject } from "./words.ts";

const mostAdvice = 3;

/** One thing to do, in words: what was found, the lines to write, and when not to. */
export interface AdviceWords {
  readonly found: Phrase;
  readonly change: readonly string[];
  readonly unless: Phrase;
}

/** What to change so that the image gets smaller, the most bytes first. */
export function adviceWords({ image, platform }: Row): readonly AdviceWords[] {
  return platform.advice.slice(0, mostAdvice).map((advice) => ({
    found: [{ strong: [amountOf(advice)] }, ": ", ...foundWords(advice, image), ".", ...historyWords(advice)],
    change: advice.change,
    unless: [`Not if ${advice.unless}.`],
  }));
}

/** The same as a fold. */
export function adviceFold(row: Row, isAlone: boolean): readonly string[] {
  const words = adviceWords(row);
  if (words.length === 0) return [];
  const items = words.map(({ found, change, unless }) =>
    [`- ${paragraph(found)}`, indented(fence("dockerfile", change)), indented(paragraph(unless))].join("\n\n"),
  );
  return [details(foldTitle(row, isAlone), items.join("\n\n"))];
}

function foldTitle({ image, platform }: Row, isAlone: boolean): Phrase {
  const { advice } = platform;
  const shown = advice.slice(0, mostAdvice);
  const number =
    advice.length > shown.length ? `the largest ${shown.length} of ${advice.length} findings` : count(shown.length, "finding");
  const sums = (["image", "push"] as const).flatMap((saves) => {
    const bytes = shown.filter((one) => one.saves === saves).reduce((sum, one) => sum + one.bytes, 0);
    return bytes === 0 ? [] : [amountOf({ bytes, saves })];
  });
  const who: Phrase = isAlone ? [" it"] : [" ", ...subject(image, platform)];
  return ["How to make", ...who, ` smaller (${[number, ...sums].join(", ")})`];
}

function amountOf({ bytes, saves }: Pick<AdviceReport, "bytes" | "saves">): string {
  return saves === "image" ? formatBytes(-bytes) : `${formatBytes(-bytes)} a push`;
}

/** Belongs to the item of the list above it. */
function indented(block: string): string {
  return block.replaceAll(/^(?=.)/gm, "  ");
}

function foundWords(advice: AdviceReport, image: ImageReport): Phrase {
  const by = byWhom(advice, image);
  const what = nouns[advice.kind];
  if (what === undefined) return [...by, ` ${deeds[advice.kind] ?? ""}`, ...mostOf(advice)];
  return [
    what,
    ...examplesOf(advice),
    ...placeOf(advice),
    advice.path === null ? " " : advice.origin === "base" ? ", brought by " : ", left by ",
    ...by,
  ];
}

function historyWords({ history }: AdviceReport): Phrase {
  if (history === null || history.repeats === 0) return [];
  const { pushes, repeats, againBytes } = history;
  return [` So it was with ${repeats} of ${count(pushes, "recorded build")}: ${formatBytes(againBytes)} in all.`];
}

function byWhom({ origin, instruction, lines }: AdviceReport, { measurement }: ImageReport): Phrase {
  if (origin !== "base") return described({ instruction, lines });
  const [only, ...others] = measurement.baseImages;
  return ["the base image", ...(only === undefined || others.length > 0 ? [] : [" ", { code: only.reference }])];
}

function placeOf({ path, places }: AdviceReport): Phrase {
  if (path === null || path === "") return [];
  return [places > 1 ? ", most of it in " : " in ", { code: `/${path}` }];
}

function mostOf({ path }: AdviceReport): Phrase {
  return path === null ? [] : [", most of all ", { code: `/${path}` }];
}

const mostExamples = 3;

function examplesOf({ kind, examples }: AdviceReport): Phrase {
  const how = kind === "duplicates" ? "the same as" : "such as";
  const shown = examples.slice(0, mostExamples).map((name): Phrase => [{ code: name }]);
  return shown.length === 0 ? [] : [` (${how} `, ...join(shown, ", "), ")"];
}

/** What was found, where it is a thing; `deeds` has the others. */
const nouns: Readonly<Partial<Record<AdviceKind, string>>> = {
  "apt-lists": "package lists of apt",
  "apt-archives": "what apt has downloaded",
  "apk-cache": "the cache of apk",
  "dnf-cache": "the cache of dnf",
  "pip-cache": "the cache of pip",
  "uv-cache": "the cache of uv",
  "npm-cache": "the cache of npm",
  "yarn-cache": "the cache of yarn",
  "pnpm-store": "the store of pnpm",
  "go-cache": "caches of Go: modules and compiled packages",
  "cargo-cache": "the cache of Cargo",
  "maven-cache": "the repository of Maven",
  "gradle-cache": "the cache of Gradle",
  "composer-cache": "the cache of Composer",
  "gem-cache": "gems as they were downloaded",
  "git-directory": "the Git history",
  "debug-symbols": "debug symbols",
  toolchain: "a compiler with its headers and libraries",
  "build-tree": "what a build leaves between sources and results",
  "recommended-packages": "packages that nothing needs and others only recommend",
  "dev-dependencies": "packages that only devDependencies bring",
  "gpu-libraries": "libraries for graphics processors, which this image does not ask for",
  "source-maps": "source maps",
  tests: "tests of libraries",
  docs: "manuals and documentation",
  bytecode: "bytecode of Python, which it can make by itself",
  duplicates: "second copies of files",
  unstripped: "symbols and debug information in programs",
  "distribution-base": "the program is linked statically, and nothing else needs",
  compression: "uncompressed layers, which zstd would store in less, by",
};

/** What an instruction does that it need not do. */
const deeds: Readonly<Partial<Record<AdviceKind, string>>> = {
  "deleted-later": "adds what a later instruction deletes",
  "replaced-later": "adds what a later instruction overwrites",
  "metadata-only": "stores files a second time to change their owner, mode or time",
  "layer-order": "ran again only because an instruction before it changed, and made the same",
  timestamps: "made the same as before with other timestamps, and so is pushed again",
};

// One name for each thing: prints type names that two files export, and words that the glossary of ARCHITECTURE.md has replaced.
// Prints nothing when all is well.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Words that are no longer used, each with the glossary's word for its thing. */
const replaced = [
  [/\b(?:Advice\w*|[aA]dviseOn|AdvisedImage|advice(?:Kinds|Words|Fold))\b/, "finding"],
  [/\b\w*Ledger\b/, "byte attribution, waste sums"],
  [/\bWorkshop\b/, "measuring context"],
  [/\b(?:DemoStage|Actor|tellStory)\b/, "demo options, demo run, demo step"],
  [/\b(?:Legs?|measureLegs|publishLegs)\b|\bleg-\w+|\blegs? of a matrix\b/, "matrix job, matrix image"],
  [/\b(?:Situation|situationOf)\b/, "run context"],
  [/\b(?:reusableMeasurements|bindTo|isHandedOn)\b/, "measurement cache, key"],
  [/\btakeNotes\b|\bremark\(/, "run log, warn quietly"],
  [/\b(?:isCold|readAsExported|pushToReceiver|handOver)\b/, "builds every layer, watch exported layers, push to loopback"],
  [/\b(?:fateOf|Fate|ClearsAround|PassedClear)\b/, "shadow, whiteout"],
  [/\b(?:LayerSource|measurementSources)\b/, "layer origin, manifest source"],
  [/\b(?:cleanInstruction|verbOf)\b/, "display instruction, keyword"],
  [/\b(?:Recording|RecordedPush|Holding(?:Data)?|Moment|TrendPoint|DashboardPoint|holdingsOf)\b/, "recorded size"],
  [/\b(?:[cC]heckUp|diagnose|[dD]octor)\b/, "workflow check, set-up problem"],
];

/** The change log speaks of what was. */
const exempt = new Set(["scripts/check-names.mjs", "CHANGELOG.md"]);

const found = [...typesExportedTwice(), ...replacedWords()];
for (const line of found) console.log(line);
process.exitCode = found.length === 0 ? 0 : 1;

function typesExportedTwice() {
  const files = new Map();
  for (const path of tracked("src")) {
    const types = read(path).matchAll(/^export (?:declare )?(?:abstract )?(?:interface|type|class|enum) (\w+)/gm);
    for (const name of new Set([...types].map(([, type]) => type))) files.set(name, [...(files.get(name) ?? []), path]);
  }
  const twice = [...files].filter(([, paths]) => paths.length > 1);
  return twice.map(([name, paths]) => `${name} is exported by ${paths.join(" and ")}`);
}

function replacedWords() {
  const paths = tracked("src", "test", "scripts", "docs", "bench", "*.md").filter((path) => !exempt.has(path));
  return paths.flatMap((path) =>
    read(path)
      .split("\n")
      .flatMap((line, index) => oldWordsIn(line, `${path}:${index + 1}`)),
  );
}

function oldWordsIn(line, place) {
  return replaced.flatMap(([old, now]) => {
    const [word] = old.exec(line) ?? [];
    return word === undefined ? [] : [`${place}: "${word}"; the glossary has: ${now}`];
  });
}

function tracked(...places) {
  const paths = execFileSync("git", ["ls-files", "-z", "--", ...places], { cwd: root, encoding: "utf8" }).split("\0");
  return paths.filter((path) => /\.(?:ts|mjs|md)$/.test(path) && !path.startsWith("src/generated/"));
}

function read(path) {
  return readFileSync(`${root}${path}`, "utf8");
}

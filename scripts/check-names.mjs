// One name for each thing: prints type names that two files export, words that the glossary of ARCHITECTURE.md has replaced, and
// words that it should have and has not. Prints nothing when all is well.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Names in code that are no longer used, each with the glossary's word for its thing. */
const replacedNames = [
  [/\b(?:Advice\w*|[aA]dviseOn|AdvisedImage|advice(?:Kinds|Words|Fold))\b/, "finding"],
  [/\b\w*Ledger\b/, "attribution"],
  [/\brefusedBecause\b|\brefusalOf\b|(?:type|interface) (?:Justification|Stated|Statement)\b/, "refusal"],
  [/\bWorkshop\b/, "measuring context"],
  [/\b(?:DemoStage|Actor|tellStory)\b/, "demo run"],
  [/\b(?:Legs?|measureLegs|publishLegs|MatrixJob)\b|"leg-\w+/, "matrix image"],
  [/\b(?:Situation|situationOf)\b/, "run context"],
  [/\b(?:reusableMeasurements|bindTo|isHandedOn)\b/, "measurement key"],
  [/\btakeNotes\b|\bremark\(/, "run log"],
  [/\b(?:isCold|readAsExported)\b/, "full build"],
  [/\b(?:pushToReceiver|handOver|spared)\b/, "loopback registry"],
  [/\b(?:fateOf|Fate)\b/, "shadow"],
  [/\b(?:ClearsAround|PassedClear)\b/, "whiteout"],
  [/\b(?:LayerSource|sourcesOf)\b/, "layer origin"],
  [/\bmeasurementSources\b/, "manifest source"],
  [/\b(?:cleanInstruction|verbOf)\b/, "keyword"],
  [/\b(?:[cC]heckUp|diagnose)\b/, "set-up problem"],
  [
    /\b(?:HistoryEntry|historyEntry|Recording|RecordedPush|Holding(?:Data)?|Moment|TrendPoint|DashboardPoint|holdingsOf)\b/,
    "recorded size",
  ],
];

/** Words in sentences, likewise. */
const replacedWords = [
  [/\blegs? of (?:a|the) matrix\b|\bmatrix legs?\b/i, "matrix image"],
  [/\bdoctor\b/i, "set-up problem"],
];

/** The change log speaks of what was. */
const exempt = new Set(["scripts/check-names.mjs", "CHANGELOG.md"]);

const found = [...typesExportedTwice(), ...oldWords(), ...missingWords()];
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

function oldWords() {
  const paths = tracked("src", "test", "scripts", "docs", "bench", "*.md").filter((path) => !exempt.has(path));
  return paths.flatMap((path) => {
    const lines = read(path).split("\n");
    return lines.flatMap((line, index) => oldWordsIn(line, `${path}:${index + 1}`, path.endsWith(".md")));
  });
}

function oldWordsIn(line, place, isProse) {
  return (isProse ? replacedWords : [...replacedNames, ...replacedWords]).flatMap(([old, now]) => {
    const [word] = old.exec(line) ?? [];
    return word === undefined ? [] : [`${place}: "${word}"; the glossary has "${now}"`];
  });
}

function missingWords() {
  const [, glossary = ""] = read("ARCHITECTURE.md").split("\n## Glossary\n");
  const words = new Set([...glossary.matchAll(/^\| \*\*(.+?)\*\* \|/gm)].map(([, word]) => word));
  const named = new Set([...replacedNames, ...replacedWords].map(([, now]) => now));
  return [...named].filter((word) => !words.has(word)).map((word) => `the glossary lacks "${word}"`);
}

function tracked(...places) {
  const paths = execFileSync("git", ["ls-files", "-z", "--", ...places], { cwd: root, encoding: "utf8" }).split("\0");
  return paths.filter((path) => /\.(?:ts|mjs|md)$/.test(path) && !path.startsWith("src/generated/"));
}

function read(path) {
  return readFileSync(`${root}${path}`, "utf8");
}

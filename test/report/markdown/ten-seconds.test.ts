import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { wordsBeforeFold } from "../../support/parsed.ts";
import { states } from "../../support/states.ts";

// What somebody reads who has ten seconds: everything before the first fold of the recorded comments.

const directory = new URL("../golden/", import.meta.url);
const recorded = (await readdir(directory)).filter((name) => /^[^.]+(?:\.resolved|\.failed)?\.md$/.test(name));

async function textOf(name: string): Promise<string> {
  return await readFile(new URL(name, directory), "utf8");
}

function isRed(name: string): boolean {
  return name.endsWith(".failed.md") || states[name.replace(/\..*$/, "")]?.red === true;
}

test.for(recorded)("%s has at most 90 words before its first fold, 40 where the check is green", async (name) => {
  const words = wordsBeforeFold(await textOf(name));
  expect(words.slice(isRed(name) ? 90 : 40)).toEqual([]);
});

test.for(recorded)("%s ends with its marker, which nobody sees", async (name) => {
  const lines = (await textOf(name)).trimEnd().split("\n");
  expect(lines.flatMap((line, at) => (line === "<!-- own -->" ? [at - lines.length] : []))).toEqual([-1]);
});

/** What six people want to know of a red check, and what answers it. */
const questions = {
  "how much": /\d[\d,.]*\s[kMGT]?B\b/,
  "which line": /\/blob\/[0-9a-f]{40}\/[^)\s]+#L\d+|\(?\w*Dockerfile:\d+/,
  "which package": /\bffmpeg\b|`\/(?:usr|app|var)\/[^`]+`/,
  "what to write": /Image-Size-Justification(?:\(\S+\))?:|raise `max-(?:uncompressed-)?size`/,
  "who decides": /\breviewers\b/,
  "what next": /runs? again|checked again|check again|(?:this|its|the) job again|push again/i,
} as const;
type Question = keyof typeof questions;

/** Comments in which some of it cannot be known, or is nobody's to decide. */
const beside: Readonly<Record<string, readonly Question[]>> = {
  // Nothing is compared, so no line and no package has grown.
  "no-baseline-red.md": ["which line", "which package", "what to write", "who decides"],
  "no-baseline-too-large.md": ["which line", "which package"],
  "unknown-red.md": ["which line", "which package", "what to write", "who decides"],
  "target-changed.md": ["which line", "which package"],
  // The fixture's layer has no line, and nobody could open it.
  "ceiling-unknown.md": ["which line", "which package", "what to write"],
  // No package: a log file.
  "too-large-on-disk.md": ["which package"],
  // The causes name instructions.
  "packages-known.md": ["which package"],
  // Nobody but its author has to agree.
  "in-a-terminal.md": ["who decides"],
  // An image is missing: no reason helps.
  "missing-images.md": ["what to write", "who decides"],
  "unjustified.failed.md": ["how much", "which package", "what to write", "who decides"],
};

describe("a red comment answers before its first fold", () => {
  test.for(recorded.filter(isRed))("%s", async (name) => {
    const [before = ""] = (await textOf(name)).replaceAll(">\n> ", "").split("<details>");
    const open = Object.entries(questions).flatMap(([question, answer]) => (answer.test(before) ? [] : [question]));
    const excused: readonly string[] = beside[name] ?? [];
    expect(open.filter((question) => !excused.includes(question))).toEqual([]);
  });
});

/** Amounts that stand beside themselves all the same. */
const repeated: Readonly<Record<string, readonly string[]>> = {
  // Who loosens a rule has to be seen to, and by how much; the box says what counts, and is read alone.
  "many-rules-changed.md": ["25%"],
  "rules-loosened.md": ["25%"],
  // One layer grew in two images: in the row of the one, and among the causes of the other.
  "pushes-of-two-images.md": ["4.1 MB"],
};

/** Bytes and per cent without their signs; of "245.1 → 335.6 MB" both. */
function amountsIn(text: string): readonly string[] {
  const whole = text.replaceAll(/[\s\u{2060}]+/gu, " ").replaceAll(/([\d.]+) → ([\d.]+) ([kMGT]?B)\b/g, "$1 $3 → $2 $3");
  return whole.match(/\d[\d.]*(?:%| [kMGT]?B\b)/g) ?? [];
}

describe("no amount stands before the first fold twice, but in title and table", () => {
  test.for(recorded)("%s", async (name) => {
    const [before = ""] = (await textOf(name)).split("<details>");
    const [numbers, words] = [/^(?:#|\|)/, /^(?!#|\|)/].map((kind) =>
      amountsIn(
        before
          .split("\n")
          .filter((line) => kind.test(line))
          .join("\n"),
      ),
    );
    const again = (words ?? []).filter((amount, at, all) => numbers?.includes(amount) === true || all.indexOf(amount) < at);
    expect([...new Set(again)]).toEqual(repeated[name] ?? []);
  });
});

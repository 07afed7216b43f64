import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { parseCommandLine } from "../../src/cli/command-line.ts";
import { list, read, root } from "./files.ts";

const documents = [...list("", ".md"), ...list("docs", ".md"), ...list("bench", ".md")];

/** Every line of a code block, and every piece of code in a text, that runs the command: in words as a shell has them. */
const lines = [...documents, ...list("docs/workflows", ".yml")].flatMap((path) => {
  const text = read(path);
  const inBlocks = text.matchAll(/(?:^|run: |<\()(?:node \S*dist\/cli\/index\.js|(?:npx )?image-size-budget) ([a-z][^\n#)]*)/gm);
  const inTexts = text.matchAll(/`image-size-budget ([a-z]+ [^`\n]+)`/g);
  return [...inBlocks, ...inTexts].map(([, words = ""]) => ({ path, line: words.trim() }));
});

/** What the documents of this repository have its readers run in a checkout of it: scripts of npm, and files of `scripts/` and `bench/`. */
const scripts = documents.flatMap((path) => {
  const code = [...read(path).matchAll(/```sh\n([^]*?)```|`([^`\n]+)`/g)].map(([, block, inline]) => block ?? inline ?? "");
  return code.flatMap((text) =>
    [...text.matchAll(/\bnpm (?:run )?(test:?\w*|(?<=run )[\w:]+)|\b(?:node|bash) ((?:scripts|bench)\/[\w./-]+)/g)].map(
      ([, npm, file]) => ({ path, npm, file }),
    ),
  );
});
const { scripts: npmScripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read("package.json")));

test("there are commands in README and docs", () => {
  expect(lines.length).toBeGreaterThan(5);
});

test.for(lines)("$path: image-size-budget $line is understood", ({ line }) => {
  const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
  expect(parseCommandLine(words.map((word) => word.replace("$GITHUB_REPOSITORY", "octo-org/shop"))).kind).not.toBe("help");
});

test("every script that a document has run is there", () => {
  const named = scripts.filter(({ npm }) => npm !== undefined);
  expect(named.length).toBeGreaterThan(5);
  const unknown = scripts.filter(({ npm, file }) =>
    npm === undefined ? !existsSync(join(root, file ?? "")) : !Object.hasOwn(npmScripts, npm),
  );
  expect(unknown).toEqual([]);
});

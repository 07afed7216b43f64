import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { parseCommandLine } from "../../src/cli/command-line.ts";
import { documentedCommands, documents, wordsOf } from "./documented-commands.ts";
import { read, root } from "./files.ts";

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
  expect(documentedCommands.length).toBeGreaterThan(5);
});

test.for(documentedCommands)("$path: image-size-budget $line is understood", ({ line }) => {
  expect(parseCommandLine(wordsOf(line)).kind).not.toBe("help");
});

test("every script that a document has run is there", () => {
  const named = scripts.filter(({ npm }) => npm !== undefined);
  expect(named.length).toBeGreaterThan(5);
  const unknown = scripts.filter(({ npm, file }) =>
    npm === undefined ? !existsSync(join(root, file ?? "")) : !Object.hasOwn(npmScripts, npm),
  );
  expect(unknown).toEqual([]);
});

import { expect, test } from "vitest";
import { parseCommandLine } from "../../src/cli/command-line.ts";
import { list, read } from "./files.ts";

/** Every line of a code block that runs the command, in words as a shell has them. */
const lines = [...list("", ".md"), ...list("docs", ".md"), ...list("docs/workflows", ".yml")].flatMap((path) =>
  [...read(path).matchAll(/(?:^|run: |<\()(?:node \S*dist\/cli\/index\.js|image-size-budget) ([a-z][^\n#)]*)/gm)].map(
    ([, words = ""]) => ({ path, line: words.trim() }),
  ),
);

test("there are commands in README and docs", () => {
  expect(lines.length).toBeGreaterThan(5);
});

test.for(lines)("$path: image-size-budget $line is understood", ({ line }) => {
  const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
  expect(parseCommandLine(words.map((word) => word.replace("$GITHUB_REPOSITORY", "octo-org/shop"))).kind).not.toBe("help");
});

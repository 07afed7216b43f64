import { list, read } from "./files.ts";

export const documents = [...list("", ".md"), ...list("docs", ".md"), ...list("bench", ".md")];

/** Every line of a code block, and every piece of code in a text, that runs the command. */
export const documentedCommands = [...documents, ...list("docs/workflows", ".yml")].flatMap((path) => {
  const text = read(path);
  const inBlocks = text.matchAll(/(?:^|run: |<\()(?:node \S*dist\/cli\/index\.js|(?:npx )?image-size-budget) ([a-z][^\n#)]*)/gm);
  const inTexts = text.matchAll(/`image-size-budget ([a-z]+ [^`\n]+)`/g);
  return [...inBlocks, ...inTexts].map(([, words = ""]) => ({ path, line: words.trim() }));
});

/** The arguments in a line, as a shell tells them apart. */
export function wordsOf(line: string): readonly string[] {
  const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );
  return words.map((word) => word.replace("$GITHUB_REPOSITORY", "octo-org/shop"));
}

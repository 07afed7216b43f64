import { directoryOf } from "./evidence/directories.ts";
import type { FileMatcher, FindingDefinition, InspectedImage } from "./finding.ts";
import { lines, replacing } from "./remedy.ts";

export const recommendedPackages = {
  kind: "recommended-packages",
  rule: { evidence: "file", matcher, provesBase: null },
  words: { noun: "recommended packages that nothing needs" },
  remedy: replacing(
    /\b(apt(?:-get)?) (?!.*--no-install-recommends)((?:-\S+ )*)install\b/g,
    "$1 $2install --no-install-recommends",
    lines("RUN apt-get install --no-install-recommends <packages>"),
  ),
  unless: "something uses one of them: then install that one by name; test the image before you merge",
  docs: {
    found: "Debian packages that nobody asked for",
    proof:
      "dpkg's status, and apt's notes on what it installed automatically: no package that is needed depends on them; one only recommends them",
  },
} as const satisfies FindingDefinition;

/** Files of Debian packages that are there only because another package recommends them. */
function matcher({ tree: { facts } }: InspectedImage): FileMatcher {
  const owners = facts.map(
    ({ recommended }) => new Map(recommended.flatMap(({ name, rows }) => rows.map((row) => [row, name] as const))),
  );
  return ({ path, layer, row }) => {
    const example = owners[layer]?.get(row);
    return example === undefined ? null : { directory: directoryOf(path), example };
  };
}

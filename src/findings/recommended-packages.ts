import type { AdvisedImage } from "./advice.ts";
import { directoryOf, type Rule } from "./places.ts";

/** Files of Debian packages that are there only because another package recommends them. */
export function recommendedPackages({ tree: { facts } }: AdvisedImage): Rule {
  const owners = facts.map(
    ({ recommended }) => new Map(recommended.flatMap(({ name, rows }) => rows.map((row) => [row, name] as const))),
  );
  return ({ path, layer, row }) => {
    const example = owners[layer]?.get(row);
    return example === undefined ? null : { kind: "recommended-packages", place: directoryOf(path), example };
  };
}

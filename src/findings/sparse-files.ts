import { comesFromBase, type FindingDefinition, type Found, type InspectedImage } from "./finding.ts";
import { endingWith, quoted, replacing } from "./remedy.ts";

/** What `useradd` writes an entry into, at a place that follows from the user's ID. */
const loginLog = /^var\/log\/(?:lastlog|faillog)$/;

const emptied = endingWith(({ path }) => {
  const file = path === null ? "<file>" : quoted(path);
  return path !== null && loginLog.test(path) ? `truncate -s 0 ${file}` : `rm ${file}`;
});
const withoutLog = replacing(/\buseradd\b(?! .*(?:--no-log-init|-l)\b)/g, "useradd --no-log-init", emptied);

export const sparseFiles = {
  kind: "sparse-files",
  rule: { evidence: "layers", find },
  words: { noun: "little but zeros" },
  remedy: {
    ...emptied,
    rewrite: (run, place) => (loginLog.test(place.path ?? "") ? withoutLog : emptied).rewrite(run, place),
  },
  unless: "a program needs a file of that size before it starts",
  docs: {
    found: "files that are nearly all zeros: they compress to almost nothing, but each node unpacks them in full",
    proof: "50 MB or more that compress to less than a two-hundredth; often the `lastlog` of a user with a large ID",
  },
} as const satisfies FindingDefinition;

const leastUnpackedBytes = 50_000_000;
/** Text compresses to a twentieth, zeros to a thousandth. */
const leastRatio = 200;
const mostNames = 20;

/** The files of each own layer that are sparse, the largest first. */
function find({ tree, layers }: InspectedImage): readonly Found[] {
  // Nearly no image has one, and a walk through a million files takes a second.
  if (tree.contents.every(({ largestBytes }) => largestBytes < leastUnpackedBytes)) return [];
  const sparse = new Map<number, { readonly path: string; readonly bytes: number }[]>();
  for (const { kind, path, layer, bytes } of tree.files()) {
    const { compressedBytes, uncompressedBytes } = bytes;
    const isSparse = uncompressedBytes >= leastUnpackedBytes && uncompressedBytes >= compressedBytes * leastRatio;
    if (kind !== "file" || !isSparse || comesFromBase(layers, layer)) continue;
    sparse.set(layer, [...(sparse.get(layer) ?? []), { path, bytes: uncompressedBytes }]);
  }
  return [...sparse].map(([layer, files]): Found => {
    const [largest, ...others] = files.toSorted((one, other) => other.bytes - one.bytes);
    return {
      layer,
      path: largest?.path ?? null,
      places: files.length,
      examples: others.slice(0, mostNames).map(({ path }) => path),
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      saves: "unpacking",
      history: null,
    };
  });
}

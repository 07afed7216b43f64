import type { ImageFile } from "../image/tree/tree.ts";
import { directoryOf } from "./evidence/directories.ts";
import type { FindingDefinition, Rest, RestCollector } from "./finding.ts";
import { quoted } from "./remedy.ts";

export const duplicates = {
  kind: "duplicates",
  rule: { evidence: "rest", collector },
  words: { noun: "second copies of files", examplesFollow: "the same as" },
  remedy: {
    rewrite: () => null,
    otherwise: ({ examples: [first] }) => [
      `RUN ln -s ${first === undefined ? "<first>" : quoted(first.slice(1))} <second>`,
      "# instead of the second copy",
    ],
  },
  unless: "the program refuses symbolic links",
  docs: {
    found: "the same content under several names that are not links",
    proof: "same size and hash, and no package of a distribution brings them",
  },
} as const satisfies FindingDefinition;

/** What packages of a distribution bring is theirs to share. */
const distribution = /^(?:usr\/(?!local\/|src\/)|lib|bin\/|sbin\/|etc\/|var\/lib\/)/;
/** Smaller ones are licences and empty modules, which nobody would do anything about. */
const leastBytes = 32_000;
const mostFiles = 100_000;

/** Finds contents that are stored under several names which share nothing. */
function collector(): RestCollector {
  const files: ImageFile[] = [];
  return {
    note: (file) => {
      const isSmall = file.kind !== "file" || file.bytes.compressedBytes < leastBytes;
      if (!isSmall && !distribution.test(file.path) && files.length < mostFiles) files.push(file);
    },
    finish: (rest) => copiesAmong(files, rest),
  };
}

/** Every copy but the one in the lowest layer, as far as this Dockerfile's own instructions have made it. */
function copiesAmong(files: readonly ImageFile[], { isBase }: Rest) {
  const same = Map.groupBy(files, ({ contentHash, bytes }) => `${contentHash} ${bytes.uncompressedBytes}`);
  return [...same.values()].flatMap((equal) => {
    const [first, ...copies] = equal.toSorted((one, other) => one.layer - other.layer);
    const own = copies.filter(({ layer }) => !isBase(layer));
    return own.map((file) => ({ file, directory: directoryOf(file.path), example: `/${first?.path ?? ""}` }));
  });
}

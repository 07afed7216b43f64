import { OwnBinaries } from "./evidence/binaries.ts";
import { type FindingDefinition, type InspectedImage, isStoredBelow, type RestCollector } from "./finding.ts";
import { lines } from "./remedy.ts";

export const distributionBase = {
  kind: "distribution-base",
  rule: { evidence: "rest", collector },
  words: { noun: "the program is linked statically, and nothing else needs" },
  remedy: lines(
    "FROM scratch",
    "# or FROM gcr.io/distroless/static: it brings certificates, time zones and a user",
    "COPY --from=build <program> <program>",
  ),
  unless: "the program starts others, needs a shell, certificates, time zones or users of the base: copy the files that it needs",
  docs: {
    found: "the base image",
    proof:
      "containers start a statically linked program that this Dockerfile adds, and nothing else that it adds needs a dynamic linker",
  },
} as const satisfies FindingDefinition;

/** What is left of the base image, where nothing that was put onto it needs anything of it. */
function collector(image: InspectedImage): RestCollector {
  const binaries = new OwnBinaries(image);
  return {
    note: (file) => binaries.note(file),
    finish: ({ isBase, bytesOf }) =>
      !areSelfContained(binaries, image.runtime?.programs ?? [])
        ? []
        : image.layers.flatMap(({ compressedBytes }, layer) =>
            isBase(layer) && !isStoredBelow(image.layers, layer)
              ? [{ layer, compressedBytes: bytesOf(layer, compressedBytes), directory: null }]
              : [],
          ),
  };
}

/**
 * Nothing here needs a dynamic linker or libraries, and the program that containers start is one of these. The first of the places
 * where it may be that is anything at all decides; another one would be the base's.
 */
function areSelfContained({ found }: OwnBinaries, programs: readonly string[]): boolean {
  return (
    found.every(({ binary }) => !binary.isDynamic) &&
    found.some(({ file, binary }) => binary.isProgram && programs.includes(`/${file.path}`))
  );
}

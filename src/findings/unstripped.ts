import { OwnBinaries } from "./evidence/binaries.ts";
import { directoryOf } from "./evidence/directories.ts";
import type { FindingDefinition, InspectedImage, RestCollector } from "./finding.ts";
import { quoted } from "./remedy.ts";

export const unstripped = {
  kind: "unstripped",
  rule: { evidence: "rest", collector },
  words: { noun: "symbols and debug information in programs" },
  remedy: {
    rewrite: () => null,
    otherwise: ({ examples: [first] }) => [
      "# in the stage that compiles it, before it is copied",
      `RUN strip --strip-unneeded ${first === undefined ? "<program>" : quoted(first)}`,
      '# Go: -ldflags="-s -w"; Rust: strip = true in [profile.release]',
    ],
  },
  unless:
    "profilers or crash reports read symbols in the container; keep them in a file of their own (objcopy --only-keep-debug)",
  docs: {
    found: "symbols and debug information in programs and libraries",
    proof: "the section headers of ELF files; none that a Python wheel brings",
  },
} as const satisfies FindingDefinition;

/** Wheels are not compiled here, and `strip` breaks libraries that auditwheel has rewritten: numpy cannot be imported any more. */
const wheels = /(?:^|\/)(?:site|dist)-packages\//;

function collector(image: InspectedImage): RestCollector {
  const binaries = new OwnBinaries(image);
  return {
    note: (file) => {
      if (!wheels.test(file.path)) binaries.note(file);
    },
    finish: ({ isAttributed }) =>
      binaries.found.flatMap(({ file, binary: { strippableCompressedBytes: compressedBytes } }) =>
        isAttributed(file) || file.bytes.compressedBytes === 0 || compressedBytes === 0
          ? []
          : [{ layer: file.layer, compressedBytes, directory: directoryOf(file.path), example: file.path }],
      ),
  };
}

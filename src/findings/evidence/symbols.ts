import type { ImageFile } from "../../image/tree/tree.ts";
import type { InspectedImage, RestCollector } from "../finding.ts";
import { OwnBinaries } from "./binaries.ts";
import { directoryOf } from "./directories.ts";

/** Bytes that symbols and debug information take in those programs and libraries of this Dockerfile's own that `isWanted`. */
export function symbolsCollector(image: InspectedImage, isWanted: (file: ImageFile) => boolean): RestCollector {
  const binaries = new OwnBinaries(image);
  return {
    note: (file) => {
      if (isWanted(file)) binaries.note(file);
    },
    finish: ({ isAttributed }) =>
      binaries.found.flatMap(({ file, binary: { strippableCompressedBytes: compressedBytes } }) =>
        isAttributed(file) || file.bytes.compressedBytes === 0 || compressedBytes === 0
          ? []
          : [{ layer: file.layer, compressedBytes, directory: directoryOf(file.path), example: file.path }],
      ),
  };
}

/** Whether a program was made of Go modules, by its build information. */
export function isOfGo({ tree: { packages } }: InspectedImage): (file: ImageFile) => boolean {
  return (file) => packages.partsOf(file).some((part) => packages.list[part.package]?.type === "golang");
}

import type { PackageReader } from "../package-reader.ts";
import { linesOf, parentOf } from "./reader-texts.ts";

/** `Built` is written when a package is installed: a source tree's DESCRIPTION has none. */
const fields: ReadonlySet<string> = new Set(["Package", "Version", "Built"]);
const maxBytes = 256 * 1024;

/** Packages of R, each in a directory of its library. https://cran.r-project.org/doc/manuals/r-release/R-exts.html#The-DESCRIPTION-file */
export const r: PackageReader = {
  type: "cran",
  endings: ["/DESCRIPTION"],
  wants: ({ path, sizeBytes }) =>
    /\/(?:[\w.-]+-)?library\/[^/]+\/DESCRIPTION$/.test(path) && sizeBytes <= maxBytes ? "whole" : null,
  read: ({ path, content }, sink) => {
    const found = new Map<string, string>();
    for (const { start, end } of linesOf(content)) {
      const [, field = "", value = ""] =
        /^([A-Za-z]+):[ \t]*(.*)$/.exec(content.toString("latin1", start, Math.min(end, start + 500))) ?? [];
      if (fields.has(field) && !found.has(field)) found.set(field, value.trim());
    }
    const [name, version] = [found.get("Package"), found.get("Version")];
    if (name === undefined || version === undefined || !found.has("Built")) return null;
    sink.declare({ type: "cran", namespace: null, name, version, arch: null }, { kind: "directory", directory: parentOf(path) });
    return null;
  },
};

import type { PackageReader, PackageSink } from "../package-reader.ts";
import { parentOf } from "./reader-texts.ts";

/** `nokogiri-1.16.0-x86_64-linux`: a name, a version, and the platform where it is not any. */
const fullNamePattern = /^(.+?)-(\d[\w.]*)(?:-[\w.-]+)?$/;

/** Gems: what RubyGems and Bundler note of each, and where they put it. */
export const ruby: PackageReader = {
  type: "gem",
  endings: [".gemspec", "/gem_make.out"],
  wants: ({ path }) => (specification.test(path) ? "whole" : extension.test(path) ? "path" : null),
  read: ({ path, content }, sink) => {
    const [, directory, isDefault, file = ""] = specification.exec(path) ?? [];
    if (directory === undefined) {
      declare(parentOf(path).slice(parentOf(path).lastIndexOf("/") + 1), parentOf(path), sink);
      return null;
    }
    // The names of files are ambiguous: `a-1-2.gemspec`.
    const [, name, version] = /^# stub: ([\w.-]+) (\d[\w.]*) /m.exec(content.toString("latin1", 0, 4096)) ?? [];
    const [, fileName = "", fileVersion = ""] = fullNamePattern.exec(file) ?? [];
    const found = { type: "gem", namespace: null, name: name ?? fileName, version: version ?? fileVersion, arch: null } as const;
    sink.declare(found, { kind: "file" });
    // Ruby's own gems lie among its libraries.
    if (isDefault === undefined) sink.declare(found, { kind: "directory", directory: `${directory}gems/${file}` });
    return null;
  },
};

const specification = /^((?:.*\/)?)specifications\/(default\/)?([^/]+)\.gemspec$/;
const extension = /(?:^|\/)extensions\/[^/]+\/[^/]+\/[^/]+\/gem_make\.out$/;

function declare(fullName: string, directory: string, sink: PackageSink): void {
  const [, name, version] = fullNamePattern.exec(fullName) ?? [];
  if (name === undefined || version === undefined) return;
  sink.declare({ type: "gem", namespace: null, name, version, arch: null }, { kind: "directory", directory });
}

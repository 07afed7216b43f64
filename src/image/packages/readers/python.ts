import type { PackageFile, PackageReader, PackageSink } from "../package-reader.ts";
import { linesOf, parentOf, resolvedFrom, spanOf } from "./reader-texts.ts";

/** What stands at the start of METADATA and PKG-INFO; a description of any length follows. */
const longestHeader = 64 * 1024;

/**
 * Packages of Python, as pip, uv, Poetry and others install them.
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/
 */
export const python: PackageReader = {
  type: "pypi",
  endings: [
    ".dist-info/METADATA",
    ".dist-info/RECORD",
    ".egg-info/PKG-INFO",
    ".egg-info/installed-files.txt",
    ".egg-info/top_level.txt",
    ".egg-info",
  ],
  wants: () => "whole",
  read: (file, sink) => {
    const directory = parentOf(file.path);
    switch (nameOf(file)) {
      case "RECORD":
        return ownRecord(directory, file.content, sink);
      case "installed-files.txt":
        ownAll(directory, { from: directory, paths: textLines(file.content) }, sink);
        return null;
      case "top_level.txt":
        return declareModules(directory, file.content, sink);
      case "METADATA":
      case "PKG-INFO":
        return declareInstalled(file.content, directory, sink);
    }
    // What distutils installed has a file in place of the directory.
    return declareInstalled(file.content, file.path, sink);
  },
};

function nameOf({ path }: PackageFile): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function declareInstalled(content: Buffer, owner: string, sink: PackageSink): string | null {
  const text = content.toString("latin1", 0, longestHeader);
  const [header = ""] = text.split(/\r?\n\r?\n/, 1);
  const [, name] = /^Name:[ \t]*(\S+)[ \t]*\r?$/im.exec(header) ?? [];
  const [, version] = /^Version:[ \t]*(\S+)[ \t]*\r?$/im.exec(header) ?? [];
  if (name === undefined || version === undefined) return "it has no name or no version";
  sink.declare({ type: "pypi", namespace: null, name: normalizedName(name), version, arch: null }, { kind: "paths", owner });
  return null;
}

/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
export function normalizedName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}

/** `pkg/module.py,sha256=…,1234`: paths from the directory that the dist-info lies in, quoted where they have to be. */
function ownRecord(directory: string, content: Buffer, sink: PackageSink): null {
  const from = parentOf(directory);
  const paths = content.toString("latin1").split("\n").map(pathOfRecord);
  ownAll(directory, { from, paths: isOfInterpreter(from) ? paths : paths.map(withinTarget) }, sink);
  return null;
}

/** Whether an interpreter has its packages there, or they were installed for a home; `pip install --target` puts them anywhere. */
function isOfInterpreter(directory: string): boolean {
  return /(?:^|\/)(?:(?:site|dist)-packages|lib(?:64)?\/python)$/.test(directory);
}

/** With `--target`, what RECORD has beside `lib/python` lies in the target. https://pip.pypa.io/en/stable/cli/pip_install/#cmdoption-t */
function withinTarget(path: string): string {
  return path.replace(/^\.\.\/\.\.\//, "");
}

function pathOfRecord(line: string): string {
  if (line.startsWith('"')) return (/^"((?:[^"]|"")*)"/.exec(line)?.[1] ?? "").replaceAll('""', '"');
  const comma = line.indexOf(",");
  return comma >= 0 ? line.slice(0, comma) : line.endsWith("\r") ? line.slice(0, -1) : line;
}

function ownAll(
  owner: string,
  { from, paths }: { readonly from: string; readonly paths: readonly string[] },
  sink: PackageSink,
): void {
  for (const path of paths) {
    const resolved = path === "" ? null : resolvedFrom(from, path);
    if (resolved !== null) sink.own(owner, spanOf(resolved));
  }
}

function textLines(content: Buffer): readonly string[] {
  return Array.from(linesOf(content), ({ start, end }) => content.toString("latin1", start, end));
}

const mostModules = 100;

/** Directories that an old package has brought; its name and version are those of the egg-info: `foo_bar-1.0-py3.12.egg-info`. */
function declareModules(directory: string, content: Buffer, sink: PackageSink): null {
  const [, name, version] = /(?:^|\/)([\w.]+)-([^-/]+)(?:-py[\d.]+)?\.egg-info$/.exec(directory) ?? [];
  if (name === undefined || version === undefined) return null;
  for (const module of textLines(content).slice(0, mostModules)) {
    const at = /^\w+$/.test(module) ? resolvedFrom(parentOf(directory), module) : null;
    if (at === null) continue;
    const found = { type: "pypi", namespace: null, name: normalizedName(name), version, arch: null } as const;
    sink.declare(found, { kind: "directory", directory: at });
    sink.own(directory, spanOf(`${at}.py`));
  }
  return null;
}

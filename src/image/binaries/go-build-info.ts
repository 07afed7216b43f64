import type { PassingParser } from "./passing-reader.ts";

/** A module as it was built in. https://pkg.go.dev/runtime/debug#Module */
export interface GoModule {
  /** What packages import it as. */
  readonly importPath: string;
  /** Where its code comes from: what replaces it, where something does; a directory that replaces it has no name of its own. */
  readonly path: string;
  /** "" where there is none: a main module without a tag, a directory. */
  readonly version: string;
}

export interface GoBuildInfo {
  /** `1.26.1`; "" when it is not told. */
  readonly goVersion: string;
  /** All of them, the main one among them. */
  readonly modules: readonly GoModule[];
  /** Null where the program was made of files outside of any module. */
  readonly main: GoModule | null;
}

/** Before the build information, at a multiple of 16. https://pkg.go.dev/debug/buildinfo */
export const buildInfoMagic = Buffer.from("\xff Go buildinf:", "latin1");
const headerBytes = 32;
const flagInline = 2;
const maxVersionBytes = 256;
const maxInfoBytes = 1024 * 1024;
const maxModules = 20_000;
const maxPathLength = 500;

/**
 * Reads the build information that begins at `start`. Go before 1.18 has pointers in this place, to what has passed by: that is null,
 * and found by `moduleInfoMark`.
 */
export function* buildInfoParser(start: number): PassingParser<GoBuildInfo> {
  const header = yield { start, end: start + headerBytes };
  if (!header.subarray(0, buildInfoMagic.length).equals(buildInfoMagic)) return null;
  if (((header[15] ?? 0) & flagInline) === 0) return null;
  const version = yield* textParser(start + headerBytes, maxVersionBytes);
  if (version === null) return null;
  const info = yield* textParser(version.end, maxInfoBytes);
  return info === null ? null : goBuildInfo(version.text.toString("utf8"), withoutMarks(info.text));
}

interface Text {
  readonly text: Buffer;
  readonly end: number;
}

/** A length (varint), and so many bytes. */
function* textParser(start: number, maxBytes: number): PassingParser<Text> {
  let length = 0;
  for (let digits = 0; digits < 4; digits += 1) {
    const [byte = 0] = yield { start: start + digits, end: start + digits + 1 };
    length += (byte & 0x7f) * 2 ** (7 * digits);
    if (byte >= 0x80) continue;
    const from = start + digits + 1;
    if (length > maxBytes) return null;
    const text = yield { start: from, end: from + length };
    return { text, end: from + length };
  }
  return null;
}

/** Go puts these around the modules' text, so that it can be found without anything that points at it. */
export const moduleInfoMark = Buffer.from("3077af0c9274080241e1c107e6d618e6", "hex");
const moduleInfoEnd = Buffer.from("f932433186182072008242104116d8f2", "hex");

/** The modules' text that begins behind a mark at `start`, in programs whose build information has pointers only. */
export function* markedInfoParser(start: number): PassingParser<GoBuildInfo> {
  const from = start + moduleInfoMark.length;
  const pieces: Buffer[] = [];
  for (let at = from; at < from + maxInfoBytes; at += moduleInfoEnd.length) {
    pieces.push(yield { start: at, end: at + moduleInfoEnd.length });
    const end = Buffer.concat(pieces.slice(-2)).indexOf(moduleInfoEnd);
    if (end < 0) continue;
    const text = Buffer.concat(pieces);
    return goBuildInfo("", text.subarray(0, text.indexOf(moduleInfoEnd)).toString("utf8"));
  }
  return null;
}

function withoutMarks(info: Buffer): string {
  const isMarked = info.length >= 2 * moduleInfoMark.length && info.subarray(0, moduleInfoMark.length).equals(moduleInfoMark);
  return (isMarked ? info.subarray(moduleInfoMark.length, -moduleInfoEnd.length) : info).toString("utf8");
}

/** Lines of fields with tabs between them. https://pkg.go.dev/runtime/debug#BuildInfo */
export function goBuildInfo(version: string, text: string): GoBuildInfo {
  const modules: GoModule[] = [];
  let main = -1;
  for (const line of text.split("\n")) {
    const [kind, path = "", moduleVersion = ""] = line.split("\t");
    if (path.length > maxPathLength || modules.length >= maxModules) continue;
    if (kind === "mod") main = modules.length;
    if (kind === "mod" || kind === "dep") modules.push({ importPath: path, path, version: versionOf(moduleVersion) });
    if (kind !== "=>") continue;
    const replaced = modules.pop();
    if (replaced === undefined) continue;
    modules.push(isDirectory(path) ? { ...replaced, version: "" } : { ...replaced, path, version: versionOf(moduleVersion) });
  }
  const goVersion = /^go(\d[\w.+-]*)/.exec(version)?.[1] ?? "";
  return { goVersion, main: modules[main] ?? null, modules };
}

/** https://go.dev/ref/mod#go-mod-file-replace */
function isDirectory(path: string): boolean {
  return /^(?:\.{0,2}\/|[a-z]:|\.{1,2}$)/i.test(path);
}

function versionOf(version: string): string {
  return version === "(devel)" ? "" : version;
}

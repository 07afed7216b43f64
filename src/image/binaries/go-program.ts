import type { FileRange } from "../contents/elf-records.ts";
import type { GoBuildInfo, GoModule } from "./go-build-info.ts";
import type { CodeOfPackages } from "./go-functions.ts";
import type { GoTraces } from "./go-scan.ts";
import type { FoundAt } from "./passing-search.ts";

/** A module in a Go program. */
export interface ModuleInProgram {
  readonly module: GoModule;
  /** Bytes of the file that are its code, and what belongs to code: tables of functions, symbols, debug information. About; null where it cannot be told. */
  readonly bytes: number | null;
}

export interface GoProgram {
  readonly goVersion: string;
  readonly modules: readonly ModuleInProgram[];
  /** The standard library's and the runtime's share; null where it cannot be told. */
  readonly standardBytes: number | null;
}

/** What is known of the file otherwise. */
export interface ProgramFile {
  readonly sections: ReadonlyMap<string, FileRange>;
  /** Symbols and debug information. */
  readonly strippable: readonly FileRange[];
}

/** Null when it is no program of Go that tells of its modules. */
export function goProgram(traces: GoTraces, file: ProgramFile): GoProgram | null {
  const info = theOne(traces.infos, file, [".go.buildinfo"]) ?? traces.marked[0]?.found ?? null;
  if (info === null) return null;
  const code = theOne(traces.tables, file, [".gopclntab", ".data.rel.ro.gopclntab"]);
  if (code === null) return { ...listed(info), standardBytes: null };
  const shares = sharesOf(info, code);
  const total = code.reduce((sum, { bytes }) => sum + bytes, 0);
  const scale = total === 0 ? 0 : bytesOfCode(file, total) / total;
  const scaled = (module: GoModule | null) => Math.round((shares.get(module) ?? 0) * scale);
  return {
    goVersion: info.goVersion,
    modules: info.modules.map((module) => ({ module, bytes: scaled(module) })),
    standardBytes: scaled(null),
  };
}

/** Where sections have names, what lies elsewhere belongs to a program within this one. */
function theOne<Found>(found: readonly FoundAt<Found>[], { sections }: ProgramFile, names: readonly string[]): Found | null {
  const section = names.map((name) => sections.get(name)).find((range) => range !== undefined);
  if (section === undefined) return found[0]?.found ?? null;
  return found.find(({ start }) => start === section.start)?.found ?? null;
}

function listed(info: GoBuildInfo): Omit<GoProgram, "standardBytes"> {
  return { goVersion: info.goVersion, modules: info.modules.map((module) => ({ module, bytes: null })) };
}

/** Code by module; null is the standard library. What was compiled without modules is nobody's. */
function sharesOf(info: GoBuildInfo, code: CodeOfPackages): ReadonlyMap<GoModule | null, number> {
  const byPath = new Map<string, GoModule | null>(info.modules.map((module) => [module.importPath, module]));
  const shares = new Map<GoModule | null, number>();
  for (const { path, bytes } of code) {
    const module = path === "main" ? info.main : moduleOf(path, byPath);
    if (module === null && !isStandard(path)) continue;
    shares.set(module, (shares.get(module) ?? 0) + bytes);
  }
  return shares;
}

/** Only the standard library's packages have paths that do not begin with a domain; functions of no package are the runtime's. */
function isStandard(path: string): boolean {
  const dot = path.indexOf(".");
  return path !== "main" && (dot < 0 || path.slice(0, dot).includes("/"));
}

/** More than any program has: of the rest, nothing is kept. */
const mostKnownPaths = 200_000;

/** The module with the longest path that the package's path begins with. What is found out about a path on the way is kept in `byPath`. */
function moduleOf(path: string, byPath: Map<string, GoModule | null>): GoModule | null {
  const known = byPath.get(path);
  if (known !== undefined) return known;
  const slash = path.lastIndexOf("/");
  const found = slash < 0 ? null : moduleOf(path.slice(0, slash), byPath);
  if (byPath.size < mostKnownPaths) byPath.set(path, found);
  return found;
}

/** The file's code, and what grows with code. */
function bytesOfCode({ sections, strippable }: ProgramFile, code: number): number {
  const [text, table] = [sections.get(".text"), sections.get(".gopclntab") ?? sections.get(".data.rel.ro.gopclntab")];
  if (text === undefined || table === undefined) return code;
  // The text may have a C library's as well.
  const inText = Math.min(code, text.end - text.start);
  return [table, ...strippable].reduce((sum, { start, end }) => sum + end - start, inText);
}

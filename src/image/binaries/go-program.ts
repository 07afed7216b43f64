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
  const total = [...code.values()].reduce((sum, bytes) => sum + bytes, 0);
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
  const byPath = new Map(info.modules.map((module) => [module.importPath, module]));
  const shares = new Map<GoModule | null, number>();
  for (const [path, bytes] of code) {
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

/** The module with the longest path that the package's path begins with. */
function moduleOf(packagePath: string, byPath: ReadonlyMap<string, GoModule>): GoModule | null {
  for (let path = packagePath; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) {
    const module = byPath.get(path);
    if (module !== undefined) return module;
  }
  return null;
}

/** The file's code, and what grows with code. */
function bytesOfCode({ sections, strippable }: ProgramFile, code: number): number {
  const [text, table] = [sections.get(".text"), sections.get(".gopclntab") ?? sections.get(".data.rel.ro.gopclntab")];
  if (text === undefined || table === undefined) return code;
  // The text may have a C library's as well.
  const inText = Math.min(code, text.end - text.start);
  return [table, ...strippable].reduce((sum, { start, end }) => sum + end - start, inText);
}

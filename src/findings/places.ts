import type { ImageFile } from "../image/tree/tree.ts";
import type { AdviceKind } from "./advice.ts";

/** What is to be done about a file, and the directory by which that is told to people. */
export interface Claim {
  readonly kind: AdviceKind;
  /** Null for what is in no one place. */
  readonly place: string | null;
  readonly example?: string;
}

/** Whether a file is of one kind of advice; the first rule that claims it has it. */
export type Rule = (file: ImageFile) => Claim | null;

/** Directories that only have a use while an image is built: the beginning of a path, which is what is told. */
const leftovers = {
  "apt-lists": "var/lib/apt/lists",
  "apt-archives": "var/cache/apt",
  "apk-cache": "var/cache/apk|etc/apk/cache",
  "dnf-cache": "var/cache/(?:dnf|yum|libdnf5)",
  "pip-cache": "(?:.*?/)?\\.cache/pip",
  "uv-cache": "(?:.*?/)?\\.cache/uv",
  "npm-cache": "(?:.*?/)?\\.npm/_cacache",
  "yarn-cache": "(?:.*?/)?(?:\\.cache/yarn|\\.yarn/berry/cache)",
  "pnpm-store": "(?:.*?/)?(?:\\.local/share/pnpm/store|\\.pnpm-store|\\.cache/pnpm)",
  "go-cache": "(?:.*?/)?(?:\\.cache/go-build|go/pkg/mod)",
  "cargo-cache": "(?:.*?/)?\\.cargo/(?:registry|git)|usr/local/cargo/(?:registry|git)",
  "maven-cache": "(?:.*?/)?\\.m2/repository",
  "gradle-cache": "(?:.*?/)?\\.gradle/(?:caches|wrapper|daemon)",
  "composer-cache": "(?:.*?/)?\\.(?:composer/cache|cache/composer)",
  "gem-cache":
    "usr/local/bundle/cache|(?:.*?/)?(?:\\.bundle/cache|vendor/bundle/ruby/[\\d.]+/cache|\\.gem/ruby/[\\d.]+/cache|gems/[\\d.]+/cache)",
  "git-directory": "(?:.*?/)?\\.git",
  "debug-symbols": "usr/lib/debug",
} as const satisfies Partial<Record<AdviceKind, string>>;

/** What compilers and linkers are made of, wherever it comes from. */
const toolchains = {
  toolchain:
    "usr/lib/gcc|usr/libexec/gcc|usr/lib/llvm-\\d+|usr/local/go|usr/lib/go-[\\d.]+|usr/lib/go|usr/share/go-[\\d.]+|usr/local/rustup|(?:.*?/)?\\.rustup|usr/lib/rustlib|usr/(?:local/)?include|usr/src/linux-headers-[^/]+|usr/lib/jvm/[^/]+/(?:jmods|include)|usr/share/dotnet/sdk|usr/share/cmake[^/]*|(?:.*?/)?\\.cache/node-gyp|usr/lib/[^/]+/ldscripts",
} as const satisfies Partial<Record<AdviceKind, string>>;

/** What lies between sources and what they are compiled to. */
const buildTrees = {
  "build-tree":
    "(?:.*?/)?(?:target/(?:[^/]+/)?(?:debug|release)/(?:deps|build|incremental|\\.fingerprint|examples)|CMakeFiles|node_modules/\\.cache|\\.next/cache|\\.angular/cache|\\.parcel-cache|\\.turbo|\\.tox|\\.nox|\\.mypy_cache|\\.pytest_cache|\\.ruff_cache|obj/(?:Debug|Release))",
} as const satisfies Partial<Record<AdviceKind, string>>;

/** Beside what is used, and used by nothing. */
const extras = {
  // A distribution makes its own when it installs Python, and nobody can tell it not to.
  bytecode:
    "(?!usr/lib/)(?:(?:.*?/)?(?:site|dist)-packages(?=/(?:.*/)?__pycache__/)|(?:.*?/)?(?:lib/python3\\.\\d+)(?=/(?:.*/)?__pycache__/)|(?:.*?/)?__pycache__)",
  tests:
    "(?:.*?/)?(?:site-packages|dist-packages|node_modules|lib/python3\\.\\d+|gems/[\\d.]+/gems)(?=/(?:.*/)?(?:tests?|__tests__|specs?)/)",
  docs: "usr/(?:local/)?share/(?:doc|man|info|gtk-doc)",
} as const satisfies Partial<Record<AdviceKind, string>>;

export const leftover: Rule = inDirectories(leftovers);
export const extra: Rule = firstOf(sourceMap, inDirectories(extras));
export const buildTree: Rule = inDirectories(buildTrees);
/** Compilers, linkers, headers, static libraries. */
export const toolchain: Rule = firstOf(inDirectories(toolchains), buildProgram);

/** What the rule says that is first to say anything. */
export function firstOf(...rules: readonly Rule[]): Rule {
  return (file) => {
    for (const rule of rules) {
      const claim = rule(file);
      if (claim !== null) return claim;
    }
    return null;
  };
}

/** One pass over a directory's path tells which place it is in, if any; files that lie side by side are asked about once. */
function inDirectories(places: Readonly<Partial<Record<AdviceKind, string>>>): Rule {
  const kinds = Object.keys(places).filter((key): key is AdviceKind => key in places);
  const pattern = new RegExp(`^(?:${kinds.map((kind) => `(${places[kind] ?? ""})`).join("|")})(?=/)`);
  let last: { readonly directory: string; readonly claim: Claim | null } = { directory: "", claim: null };
  return ({ path }) => {
    const end = path.lastIndexOf("/") + 1;
    if (end !== last.directory.length || !path.startsWith(last.directory)) {
      const directory = path.slice(0, end);
      last = { directory, claim: claimed(pattern.exec(directory)?.slice(1), kinds) };
    }
    return last.claim;
  };
}

function claimed(groups: readonly (string | undefined)[] | undefined, kinds: readonly AdviceKind[]): Claim | null {
  const at = groups?.findIndex((group) => group !== undefined) ?? -1;
  const [kind, place] = [kinds[at], groups?.[at]];
  return kind === undefined || place === undefined ? null : { kind, place };
}

function sourceMap({ path }: ImageFile): Claim | null {
  if (!path.endsWith(".map") || !/\.(?:[cm]?js|css)\.map$/.test(path)) return null;
  return { kind: "source-maps", place: directoryOf(path) };
}

const tools =
  /^usr\/(?:local\/)?bin\/(?:[a-z\d_]+-linux-[a-z]+-)?(?:gcc|g\+\+|cc|c\+\+|cpp|c89|c99|clang(?:\+\+)?|ld|gold|as|ar|nm|ranlib|objdump|objcopy|strip|readelf|dwp|elfedit|addr2line|gprof(?:ng)?|gcov(?:-dump|-tool)?|lto-dump|gfortran|gdc|make|gmake|cmake|ctest|cpack|ninja|m4|autoconf|automake|go|gofmt|rustc|cargo|javac)(?:[.-][\w.]+)?$/;
const toolLibraries =
  /\/lib(?:bfd|opcodes|ctf(?:-nobfd)?|gprofng|sframe|isl|mpc|mpfr|cc1|cc1plus|asan|tsan|lsan|ubsan|hwasan|itm|LLVM|clang)[-.\w]*\.so[-.\w]*$/;
const staticLibrary = /^(?:usr\/(?:local\/)?)?lib(?:32|64|x32)?\/.*\.(?:a|la|o)$/;

function buildProgram({ path }: ImageFile): Claim | null {
  const isTool = tools.test(path) || toolLibraries.test(path) || staticLibrary.test(path);
  return isTool ? { kind: "toolchain", place: directoryOf(path) } : null;
}

/** A compiler itself: without one, headers may be there for another reason. */
export function isCompiler({ path }: ImageFile): boolean {
  return /(?:^|\/)(?:cc1|cc1plus|compile|rustc|javac|clang-\d+|csc\.dll)$/.test(path);
}

/** Without slashes before or behind; empty for the root. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

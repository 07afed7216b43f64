import type { ImageFile } from "../image/tree/tree.ts";
import { directoryMatcher, directoryOf } from "./evidence/directories.ts";
import type { FileMatcher, FindingDefinition } from "./finding.ts";
import { buildStage } from "./remedy.ts";

/** Compilers, linkers, headers, static libraries; what compilers and linkers are made of, wherever it comes from. */
export const toolchain = {
  kind: "toolchain",
  rule: { evidence: "file", matcher, provesBase: isCompiler },
  words: { noun: "a compiler with its headers and libraries" },
  remedy: buildStage,
  unless: "containers compile something when they run, or the image is there to build with",
  docs: {
    found: "compilers, linkers, headers, static libraries",
    proof: "lie where they are installed; in a base image only next to a compiler",
  },
} as const satisfies FindingDefinition;

const directories =
  "usr/lib/gcc|usr/libexec/gcc|usr/lib/llvm-\\d+|usr/local/go|usr/lib/go-[\\d.]+|usr/lib/go|usr/share/go-[\\d.]+|usr/local/rustup|(?:.*?/)?\\.rustup|usr/lib/rustlib|usr/(?:local/)?include|usr/src/linux-headers-[^/]+|usr/lib/jvm/[^/]+/(?:jmods|include)|usr/share/dotnet/sdk|usr/share/cmake[^/]*|(?:.*?/)?\\.cache/node-gyp|usr/lib/[^/]+/ldscripts";
const programs =
  /^usr\/(?:local\/)?bin\/(?:[a-z\d_]+-linux-[a-z]+-)?(?:gcc|g\+\+|cc|c\+\+|cpp|c89|c99|clang(?:\+\+)?|ld|gold|as|ar|nm|ranlib|objdump|objcopy|strip|readelf|dwp|elfedit|addr2line|gprof(?:ng)?|gcov(?:-dump|-tool)?|lto-dump|gfortran|gdc|make|gmake|cmake|ctest|cpack|ninja|m4|autoconf|automake|go|gofmt|rustc|cargo|javac)(?:[.-][\w.]+)?$/;
const toolLibraries =
  /\/lib(?:bfd|opcodes|ctf(?:-nobfd)?|gprofng|sframe|isl|mpc|mpfr|cc1|cc1plus|asan|tsan|lsan|ubsan|hwasan|itm|LLVM|clang)[-.\w]*\.so[-.\w]*$/;
const staticLibrary = /^(?:usr\/(?:local\/)?)?lib(?:32|64|x32)?\/.*\.(?:a|la|o)$/;

function matcher(): FileMatcher {
  const inDirectory = directoryMatcher([directories]);
  return (file) => {
    const match = inDirectory(file);
    if (match !== null) return { directory: match.directory };
    const { path } = file;
    const isTool = programs.test(path) || toolLibraries.test(path) || staticLibrary.test(path);
    return isTool ? { directory: directoryOf(path) } : null;
  };
}

/** A compiler itself: without one, headers may be there for another reason. */
function isCompiler({ path }: ImageFile): boolean {
  return /(?:^|\/)(?:cc1|cc1plus|compile|rustc|javac|clang-\d+|csc\.dll)$/.test(path);
}

import { directoryOf } from "./evidence/directories.ts";
import type { FileMatcher, FindingDefinition, InspectedImage } from "./finding.ts";

/** Packages of distributions that compile something, or that something is compiled with. What programs need when they run is none. */
const tool =
  /^(?:build-essential|build-base|base-devel|gcc(?:-[\d.]+)?(?:-[a-z\d]+-linux-[a-z]+)?|gcc-c\+\+|g\+\+(?:-.+)?|cpp(?:-.+)?|clang(?:-.+)?|llvm(?:-.+)?|gfortran(?:-.+)?|make|cmake(?:-data)?|ninja(?:-build)?|meson|autoconf|automake|autotools-dev|libtool|m4|bison|flex|swig|pkg-config|pkgconf(?:-bin)?|binutils(?:-.+)?|libbinutils|dpkg-dev|patch|rustc?|cargo|libstd-rust-.+|libc-dev-bin|linux-headers.*|kernel-headers|fortify-headers|redhat-rpm-config|lib(?:asan|tsan|lsan|ubsan|hwasan|itm|cc1|ctf|ctf-nobfd|gprofng|sframe|isl|mpc|mpfr)-?\d*|libgcc-\d+-dev|.+-dev|.+-devel)$/;

/** Commands that install packages of a language, which some of them compile. */
const languageInstall =
  /\b(?:pip[\d.]*|uv|poetry|pipenv|pdm)\b[^&|;]*\b(?:install|sync)\b|\b(?:npm|pnpm|yarn|bun)\b[^&|;]*\b(?:ci|i|install|add)\b|\b(?:gem|bundle)\s+install\b/;
/** Of a distribution; what follows are its packages. */
const systemInstall = /\b(?:apt-get|apt|apk|dnf|microdnf|yum)\b[^&|;]*?\b(?:install|add)\b([^&|;]*)/g;

export const buildTools = {
  kind: "build-tools",
  rule: { evidence: "file", matcher, provesBase: null },
  words: { noun: "build tools that only the installation of packages needed" },
  remedy: {
    rewrite: (run) => {
      const named = namedIn(run);
      if (named.length === 0) return null;
      return languageInstall.test(run) && /\bapt(?:-get)?\b/.test(run) ? removedAgain(run, named) : inStage(`RUN ${run}`);
    },
    otherwise: ({ examples }) => inStage(`RUN <install ${examples.length === 0 ? "the build tools" : examples.join(", ")}>`),
  },
  unless: "a program compiles something when it runs",
  docs: {
    found: "compilers and headers that were installed to build packages of Python, Node.js or Ruby",
    proof:
      "they belong to packages of the distribution: an instruction names one of these, and the same or a later one installs packages of a language; containers start another program that is not a shell, notebook or compiler, and nothing is installed that compiles at run time, such as Triton",
  },
} as const satisfies FindingDefinition;

/** What compiled packages are linked to stays, and what the distribution's own files are linked to is left to apt: https://github.com/docker-library/python does it so. */
function removedAgain(run: string, named: readonly string[]): readonly string[] {
  return [
    `RUN ${run} \\`,
    "    && find / -xdev '(' -path /proc -o -path /lib -o -path /usr/lib ')' -prune -o '(' -name '*.so' -o -name '*.node' ')' -exec ldd '{}' ';' 2> /dev/null \\",
    `       | awk '/=>/ { so = $(NF-1); sub("^/(usr/)?", "", so); print "*" so }' | sort -u \\`,
    "       | xargs -r dpkg-query --search 2> /dev/null | cut -d: -f1 | sort -u | xargs -r apt-mark manual \\",
    `    && apt-get purge --yes --auto-remove -o APT::AutoRemove::SuggestsImportant=false ${named.join(" ")}`,
  ];
}

function inStage(install: string): readonly string[] {
  return [
    "FROM <base image> AS build",
    install,
    "RUN <install the packages that are compiled>",
    "FROM <base image>",
    "# and the libraries that they are linked to: libpq5 where libpq-dev was",
    "COPY --from=build <where they are installed> <the same place>",
  ];
}

function namedIn(run: string): readonly string[] {
  const words = Array.from(run.matchAll(systemInstall), ([, packages = ""]) => packages.split(/\s+/)).flat();
  return words.map((word) => word.replace(/[=:].*$/, "")).filter((word) => tool.test(word));
}

/** Programs of images that are there to work in, or to compile with. */
const workplace =
  /\/(?:(?:ba|da|a|z)?sh|sleep|tail|sshd|tmux|jupyter(?:-.+)?|ipython[\d.]*|code-server|start\.sh|start-notebook.*|g?make|cmake|ninja|(?:.+-)?(?:gcc|g\+\+|cc|c\+\+|clang|cpp|ld|as)(?:-[\d.]+)?|cargo|rustc|go|R|Rscript|pip[\d.]*|tox|nox)$/;
/** They start a compiler when they are used. */
const compilesAtRunTime: ReadonlySet<string> = new Set([
  "triton",
  "pytensor",
  "aesara",
  "theano",
  "cmdstanpy",
  "pystan",
  "pythran",
  "cppyy",
  "node-gyp",
  "rubyinline",
]);

function matcher({ layers, runtime, tree: { packages } }: InspectedImage): FileMatcher {
  const programs = runtime?.programs ?? [];
  const isWorkplace = programs.length === 0 || programs.some((program) => workplace.test(program));
  const isCompiling = packages.list.some(({ name, type }) => type !== "deb" && compilesAtRunTime.has(name.toLowerCase()));
  if (isWorkplace || isCompiling) return () => null;
  const runs = layers.map(({ instruction }) => instruction?.slice(0, longestInstruction) ?? "");
  const last = runs.findLastIndex((run) => run.startsWith("RUN ") && languageInstall.test(run));
  const isFor = runs.map((run, layer) => layer <= last && namedIn(run).length > 0);
  const isTool = packages.list.map(({ type, name }) => (type === "deb" || type === "apk" || type === "rpm") && tool.test(name));
  return ({ path, layer, owner }) =>
    isFor[layer] === true && isTool[owner] === true
      ? { directory: directoryOf(path), example: packages.list[owner]?.name ?? "" }
      : null;
}

const longestInstruction = 4096;

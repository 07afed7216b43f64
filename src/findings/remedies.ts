import type { Layer } from "../measure/measurement.ts";
import type { Advice, AdviceKind } from "./advice.ts";

/** What to do about a finding. Text from outside is in it as it is: whoever shows it escapes it. */
export interface Remedy {
  /** Lines of a Dockerfile, or of a shell where only the build's command helps. */
  readonly change: readonly string[];
  /** When it is better left as it is: a clause that follows "Not if". */
  readonly unless: string;
}

/** The change that a finding asks for, written into the instruction it is about where that is known in full. */
export function remedyOf(advice: Pick<Advice, "kind" | "path" | "examples">, layer: Layer): Remedy {
  return { change: changes[advice.kind]({ ...advice, run: runOf(layer) }), unless: exceptions[advice.kind] };
}

interface Subject extends Pick<Advice, "path" | "examples"> {
  /** The command of a RUN instruction; null where it is none, or is not known as it was written. */
  readonly run: string | null;
}

const longestRun = 200;

/** Builders write instructions down without flags and on one line, so that here-documents and what was cut cannot be quoted. */
function runOf({ instruction }: Layer): string | null {
  const command = instruction?.startsWith("RUN ") === true ? instruction.slice("RUN ".length) : null;
  return command === null || command.length > longestRun || /^(?:<<|\[|--)|…|<<[-~]?['"\w]/.test(command) ? null : command;
}

/** Ends the instruction with one more command. */
function andThen(command: string): (subject: Subject) => readonly string[] {
  return ({ run }) =>
    run === null ? ["# at the end of that RUN instruction", `    && ${command}`] : [`RUN ${run} \\`, `    && ${command}`];
}

/** Keeps a directory of the build out of the image, and keeps it for the next build. */
function cached(usual: string): (subject: Subject) => readonly string[] {
  return ({ run, path }) => [`RUN --mount=type=cache,target=${quoted(path ?? usual)} ${run ?? "…"}`];
}

/** A path as one word of a shell. */
function quoted(path: string): string {
  return /^[\w./@%+=:,-]*$/.test(path) ? `/${path}` : `'/${path.replaceAll("'", `'\\''`)}'`;
}

function replaced(from: RegExp, to: string, otherwise: readonly string[]): (subject: Subject) => readonly string[] {
  return ({ run }) => (run !== null && from.test(run) ? [`RUN ${run.replaceAll(from, to)}`] : otherwise);
}

function lines(...text: readonly string[]): () => readonly string[] {
  return () => text;
}

function ignored({ path }: Subject): readonly string[] {
  const name = path?.split("/").at(-1) ?? "";
  return ["# .dockerignore", `**/${name}`];
}

const deleteLists = "rm -rf /var/lib/apt/lists/*";

/** As the finding has them: a package needs its `testing`. */
const testNames = ["test", "tests", "__tests__", "spec", "specs"].map((name) => `-name ${name}`).join(" -o ");

const stages = lines(
  "FROM <image with the compiler> AS build",
  "RUN <compile>",
  "FROM <image without it>",
  "COPY --from=build <what was made> <where it goes>",
);

const changes: Readonly<Record<AdviceKind, (subject: Subject) => readonly string[]>> = {
  "apt-lists": andThen(deleteLists),
  "apt-archives": andThen("apt-get clean"),
  "apk-cache": replaced(/\bapk add(?! --no-cache)/g, "apk add --no-cache", ["RUN apk add --no-cache <packages>"]),
  "dnf-cache": andThen("dnf clean all"),
  "pip-cache": cached("root/.cache/pip"),
  "uv-cache": cached("root/.cache/uv"),
  "npm-cache": ({ run }) => [`RUN --mount=type=cache,target=/root/.npm ${run ?? "npm ci"}`],
  "yarn-cache": cached("usr/local/share/.cache/yarn"),
  "pnpm-store": cached("root/.local/share/pnpm/store"),
  "go-cache": ({ run }) => [
    `RUN --mount=type=cache,target=/go/pkg/mod --mount=type=cache,target=/root/.cache/go-build ${run ?? "go build …"}`,
  ],
  "cargo-cache": cached("usr/local/cargo/registry"),
  "maven-cache": cached("root/.m2/repository"),
  "gradle-cache": cached("root/.gradle/caches"),
  "composer-cache": cached("root/.composer/cache"),
  "gem-cache": ({ path }) => andThen(`rm -rf ${quoted(path ?? "usr/local/bundle/cache")}`)({ path, examples: [], run: null }),
  "git-directory": ignored,
  "debug-symbols": lines("# without the packages that end in -dbg or -dbgsym", "RUN apt-get install <packages>"),
  toolchain: stages,
  "build-tree": stages,
  "recommended-packages": replaced(
    /\b(apt(?:-get)?) (?!.*--no-install-recommends)((?:-\S+ )*)install\b/g,
    "$1 $2install --no-install-recommends",
    ["RUN apt-get install --no-install-recommends <packages>"],
  ),
  "dev-dependencies": (subject) => [
    "# in the last stage; what builds the program goes into a stage before it",
    ...replaced(/\bnpm (ci|install)\b(?!.*--omit)/g, "npm $1 --omit=dev", [
      "RUN npm ci --omit=dev",
      "# .dockerignore, where node_modules comes from the context",
      "**/node_modules",
    ])(subject),
  ],
  "gpu-libraries": lines("RUN pip install torch --index-url https://download.pytorch.org/whl/cpu"),
  "source-maps": ({ path, run }) => andThen(`find ${quoted(path ?? "")} -name '*.map' -delete`)({ path, run, examples: [] }),
  tests: ({ path, run }) =>
    andThen(`find ${quoted(path ?? "")} -type d \\( ${testNames} \\) -prune -exec rm -rf {} +`)({ path, run, examples: [] }),
  docs: ({ run }) =>
    run !== null && /\b(?:dnf|yum|microdnf)\b/.test(run)
      ? [`RUN ${run.replace(/\b(dnf|yum|microdnf)\b/, "$1 --setopt=tsflags=nodocs")}`]
      : [
          "RUN printf 'path-exclude=/usr/share/%s/*\\n' doc man info > /etc/dpkg/dpkg.cfg.d/no-docs \\",
          "    && echo 'path-include=/usr/share/doc/*/copyright' >> /etc/dpkg/dpkg.cfg.d/no-docs",
          "# before the packages are installed",
        ],
  bytecode: replaced(/\bpip3? install\b/g, "pip install --no-compile", ["ENV PYTHONDONTWRITEBYTECODE=1"]),
  duplicates: ({ examples: [first] }) => [
    `RUN ln -s ${first === undefined ? "<first>" : quoted(first)} <second>`,
    "# instead of the second copy",
  ],
  unstripped: ({ examples: [first] }) => [
    "# in the stage that compiles it, before it is copied",
    `RUN strip --strip-unneeded ${first === undefined ? "<program>" : quoted(first)}`,
    '# Go: -ldflags="-s -w"; Rust: strip = true in [profile.release]',
  ],
  "distribution-base": lines(
    "FROM scratch",
    "# or FROM gcr.io/distroless/static: it brings certificates, time zones and a user",
    "COPY --from=build <program> <program>",
  ),
  "deleted-later": ({ path, run }) =>
    andThen(
      path?.startsWith("var/lib/apt/lists/") === true
        ? deleteLists
        : `rm -rf ${path === null ? "<what is deleted later>" : quoted(path)}`,
    )({ path, run, examples: [] }),
  "replaced-later": lines("# write it once, in the instruction that makes its last form"),
  "metadata-only": ({ run }) => {
    const [, owner] = /^chown (?:-\S+ )*([\w.$:{}-]+) /.exec(run ?? "") ?? [];
    return [
      "# what COPY brings",
      `COPY ${owner === undefined ? "--chown=<user>:<group> --chmod=<mode>" : `--chown=${owner}`} <source> <destination>`,
      "# what RUN makes: in the same instruction",
      `RUN <command> && ${run ?? "chown …"}`,
    ];
  },
  compression: lines(
    "docker buildx build --output type=image,push=true,compression=zstd,force-compression=true,oci-mediatypes=true …",
  ),
  "layer-order": ({ run }) => [
    "# copy what it reads first, and what changes often behind it",
    "COPY <lock files> ./",
    `RUN ${run ?? "<install>"}`,
    "COPY . .",
  ],
  timestamps: lines(
    "docker buildx build --build-arg SOURCE_DATE_EPOCH=0 --output type=image,push=true,rewrite-timestamp=true …",
    "# or --cache-from and --cache-to, so that nothing is built again on another machine",
  ),
};

const installsLater = "a container installs packages when it runs";
const compilesLater = "containers compile something when they run";

const exceptions: Readonly<Record<AdviceKind, string>> = {
  "apt-lists": installsLater,
  "apt-archives": installsLater,
  "apk-cache": installsLater,
  "dnf-cache": installsLater,
  "pip-cache": "packages are installed from it when the container runs",
  "uv-cache": "files in the environment are links into it (set UV_LINK_MODE=copy with the mount)",
  "npm-cache": "packages are installed from it when the container runs",
  "yarn-cache": "Plug'n'Play loads packages from it",
  "pnpm-store": "packages in node_modules are links into it",
  "go-cache": compilesLater,
  "cargo-cache": compilesLater,
  "maven-cache": "the program loads its libraries from it; copy these out with dependency:copy-dependencies then",
  "gradle-cache": "the program loads its libraries from it",
  "composer-cache": "packages are installed from it when the container runs",
  "gem-cache": "gems are installed again from it without a network",
  "git-directory": "the program reads its version from it when it runs; pass that in as a build argument instead",
  "debug-symbols": "crashes are looked into inside of the container",
  toolchain: `${compilesLater}, or the image is there to build with`,
  "build-tree": `${compilesLater}, or the image is there to build with`,
  "recommended-packages": "one of them is used: then name it, so that it stays for a reason; try the image before you merge",
  "dev-dependencies": "the program is built or tested in this very image: do that in a stage of its own",
  "gpu-libraries": "containers of this image are given a graphics processor",
  "source-maps": "errors are traced with them in the container; sending them to where errors are collected does without",
  tests: "the package loads its own tests when it runs",
  docs: "people read them in the container; licence texts have to stay",
  bytecode: "the time of the first start matters more: Python then compiles each module once in every new container",
  duplicates: "the program refuses symbolic links",
  unstripped:
    "profilers or crash reports read symbols in the container; keep them in a file of their own (objcopy --only-keep-debug)",
  "distribution-base":
    "the program starts others, needs a shell, certificates, time zones or users of the base: copy the files that it needs",
  "deleted-later": "the two instructions cannot be joined; then let a stage of its own make what is kept",
  "replaced-later": "the first form is needed to make the second: do that in a stage of its own",
  "metadata-only": "the owner is only known when the container runs",
  compression: "a registry, a scanner or an engine older than 2021 has to read the image",
  "layer-order": "the instruction reads what the one below it brings",
  timestamps: "programs compare the times of files, as make does",
};

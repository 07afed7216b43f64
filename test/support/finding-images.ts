import { execFile } from "node:child_process";
import { open, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { buildTools } from "../../src/findings/build-tools.ts";
import type { FindingKind } from "../../src/findings/catalogue.ts";
import { dpkgFiles } from "./package-files.ts";
import { baseImage, type Recipe } from "./inspected-image.ts";
import { type Files, noise, writeContext } from "./context.ts";
import { shellRootfs } from "./shell-rootfs.ts";
import { elfFile, type ElfOptions } from "./elf-writer.ts";
import { goFile } from "./go-writer.ts";
import type { Engine } from "./engine.ts";

/**
 * Builds that end with the one a finding is about, the same with the remedy carried out, and ones that look alike and have nothing
 * to be told of. Each but the first is held against the one before it.
 */
export interface FindingImages {
  readonly before: readonly Recipe[];
  readonly after: readonly Recipe[];
  readonly silent: readonly Recipe[];
}

/** One way in which a finding comes about. */
export interface FindingCase {
  readonly kind: FindingKind;
  /** The kind, and where it is found if there are several cases of it. */
  readonly title: string;
  /** What the builder must be able to do: tell where the base image ends, or export in the way that it is told. */
  readonly needs: "nothing" | "provenance" | "exports";
  readonly images: (engine: Engine) => Promise<FindingImages>;
}

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** Real text, of which compression leaves a quarter. */
const text = (await readFile(join(modules, "@mermaid-js/tiny/dist/mermaid.tiny.js"))).subarray(0, 1_000_000);
/** What the images are for. */
const app: Files = {
  "srv/app/main": noise(300_000, "app"),
  "srv/app/client.js": await readFile(join(modules, "axe-core/axe.js")),
};

/** 1.1 MB that nothing makes smaller, and text beside it; the same for no other path. */
function content(path: string): Files {
  return { [path]: noise(1_100_000, path), [`${path}.txt`]: Buffer.concat([Buffer.from(path), text]) };
}

/** One instruction copies all of it into nothing. */
function image(files: Files, ...instructions: readonly string[]): Recipe {
  return { Dockerfile: lines("FROM scratch", "COPY image/ /", ...instructions), files: below("image", files) };
}

function lines(...instructions: readonly string[]): string {
  return instructions.map((line) => `${line}\n`).join("");
}

/** The files of a context or an image in a directory of it. */
function below(directory: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${directory}/${path}`, bytes]));
}

function together(files: readonly Files[]): Files {
  return Object.assign({}, ...files);
}

/** Where something lies that nothing needs, and where something lies that only seems so. */
const places = [
  ["apt-lists", "var/lib/apt/lists/deb.debian.org_debian_dists_stable_main_Packages", "srv/mirror/var/lib/apt/lists/a"],
  ["apt-archives", "var/cache/apt/archives/ffmpeg_7_amd64.deb", "srv/repository/pool/ffmpeg_7_amd64.deb"],
  ["apk-cache", "var/cache/apk/APKINDEX.tar.gz", "srv/apk/cache/APKINDEX.tar.gz"],
  ["dnf-cache", "var/cache/libdnf5/fedora/solv/fedora.solv", "srv/mirror/var/cache/dnf/fedora.solv"],
  ["pip-cache", "root/.cache/pip/http-v2/0/a/b/body", "srv/wheels/pip/numpy.whl"],
  ["uv-cache", "root/.cache/uv/archive-v0/a/numpy/core.so", "root/.cache/uvicorn/a"],
  ["npm-cache", "root/.npm/_cacache/content-v2/sha512/00/11/a", "srv/registry/_cacache/content-v2/a"],
  // Plug'n'Play loads packages from there.
  ["yarn-cache", "root/.cache/yarn/v6/npm-lodash/a", "srv/app/.yarn/cache/lodash.zip"],
  ["pnpm-store", "root/.local/share/pnpm/store/v10/files/00/a", "srv/app/node_modules/.pnpm/a@4/node_modules/a/index.js"],
  ["go-cache", "root/.cache/go-build/00/00a1-d", "srv/go/pkg/server/schema.sql"],
  ["cargo-cache", "usr/local/cargo/registry/cache/index.crates.io-6f17/serde.crate", "srv/registry/cargo/serde.crate"],
  ["maven-cache", "root/.m2/repository/org/acme/acme.jar", "srv/app/repository/org/acme/acme.jar"],
  ["gradle-cache", "root/.gradle/caches/modules-2/files-2.1/acme.jar", "srv/app/gradle/wrapper/gradle-wrapper.jar"],
  ["composer-cache", "root/.composer/cache/files/acme.zip", "srv/app/vendor/composer/autoload_static.php"],
  ["gem-cache", "usr/local/bundle/cache/rails-8.0.gem", "usr/local/bundle/gems/rails-8.0/lib/cache/data"],
  ["debug-symbols", "usr/lib/debug/.build-id/ab/cdef.debug", "usr/lib/debugger/server"],
  ["build-tree", "src/target/release/deps/libserde.rlib", "srv/models/target/release/model.bin"],
  ["tests", "usr/lib/python3/dist-packages/numpy/core/tests/data.csv", "srv/app/tests/data.csv"],
  ["docs", "usr/share/doc/git/RelNotes/2.50.txt", "usr/share/documents/2.50.txt"],
  [
    "bytecode",
    "usr/local/lib/python3.12/site-packages/numpy/__pycache__/core.pyc",
    "usr/lib/python3/dist-packages/six/__pycache__/six.pyc",
  ],
] as const;

const appAlone = image(app);
/** What would be told if paths were not looked at closely. */
const alike = image({ ...app, ...together(places.map(([, , path]) => content(path))) });

/** What lies in places where nothing needs it: the kinds, and one image in which each has a layer of its own, after that of the app. */
export const placedFindings: { readonly kinds: readonly FindingKind[]; readonly recipe: Recipe } = {
  kinds: places.map(([kind]) => kind),
  recipe: {
    Dockerfile: lines("FROM scratch", "COPY image/ /", ...places.map(([kind]) => `COPY ${kind}/ /`)),
    files: together([below("image", app), ...places.map(([kind, path]) => below(kind, content(path)))]),
  },
};

/** Every kind of finding that is more than a place, and one that is not. */
export const findingCases: readonly FindingCase[] = [
  ...places.slice(0, 1).map(([kind, path]): FindingCase => {
    const before = image({ ...app, ...content(path) });
    return findingCase(kind, async () => ({ before: [before], after: [appAlone], silent: [alike] }));
  }),
  findingCase("git-directory", gitDirectory),
  findingCase("toolchain", toolchain),
  { ...findingCase("toolchain", toolchainInBase), title: "toolchain in a base image", needs: "provenance" },
  findingCase("recommended-packages", recommendedPackages),
  findingCase("dev-dependencies", devDependencies),
  { ...findingCase("dev-dependencies", pythonTools), title: "dev-dependencies that uv installs" },
  { ...findingCase("dev-dependencies", pythonGroups), title: "dev-dependencies that Poetry installs" },
  { ...findingCase("dev-dependencies", pythonLists), title: "dev-dependencies that pip installs" },
  findingCase("package-archives", packageArchives),
  findingCase("installer", installerLeft),
  findingCase("package-manager", packageManagerLeft),
  findingCase("build-tools", buildToolsLeft),
  { ...findingCase("build-tools", buildToolsOfOwnInstruction), title: "build-tools that an instruction of its own installs" },
  findingCase("gpu-libraries", gpuLibraries),
  findingCase("source-maps", sourceMaps),
  findingCase("duplicates", duplicates),
  findingCase("go-symbols", goSymbols),
  findingCase("unstripped", unstripped),
  { ...findingCase("distribution-base", distributionBase), needs: "provenance" },
  findingCase("sparse-files", sparseFiles),
  findingCase("deleted-later", deletedLater),
  findingCase("replaced-later", replacedLater),
  findingCase("metadata-only", metadataOnly),
  { ...findingCase("compression", compression), needs: "exports" },
  findingCase("layer-order", layerOrder),
  { ...findingCase("timestamps", timestamps), needs: "exports" },
];

function findingCase(kind: FindingKind, images: FindingCase["images"]): FindingCase {
  return { kind, title: kind, needs: "nothing", images };
}

/** A repository with a commit of what compresses and of what does not. */
async function gitDirectory(): Promise<FindingImages> {
  const repository = await writeContext(content("data"));
  const git = async (...args: readonly string[]) =>
    await promisify(execFile)("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: repository });
  await git("init", "--quiet");
  await git("add", "--all");
  await git("commit", "--quiet", "--message", "All of it");
  const before = image({ ...app, ...below("srv/app/.git", await filesIn(join(repository, ".git"))) });
  const after = { ...before, files: { ...before.files, ".dockerignore": "**/.git\n" } };
  return { before: [before], after: [after], silent: [image({ ...app, ...content("srv/app/.github/data") })] };
}

/** All files below a directory by their path in it. */
async function filesIn(directory: string): Promise<Files> {
  const names = await readdir(directory, { recursive: true });
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(directory, name);
      return (await stat(path)).isFile() ? [[name, await readFile(path)] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}

const compiler: Files = {
  "usr/lib/gcc/x86_64-linux-gnu/14/cc1": noise(900_000, "cc1"),
  "usr/bin/x86_64-linux-gnu-ld.bfd": noise(200_000, "ld"),
  "usr/lib/x86_64-linux-gnu/libc.a": noise(200_000, "libc.a"),
  "usr/include/everything.h": text,
};
const runtimeLibraries = { ...content("usr/lib/x86_64-linux-gnu/libstdc++.so.6"), ...content("usr/share/gcc/python/a.py") };

async function toolchain(): Promise<FindingImages> {
  const [before, silent] = [image({ ...app, ...compiler }), image({ ...app, ...runtimeLibraries })];
  return { before: [before], after: [appAlone], silent: [silent] };
}

/** All that can be done is to take another base image. */
async function toolchainInBase(engine: Engine): Promise<FindingImages> {
  const onBase = async (files: Files) => [await onto({ ...runtimeLibraries, ...files }, app, engine)];
  return { before: await onBase(compiler), after: await onBase({}), silent: await onBase(content("usr/include/all.h")) };
}

/** An image on a base image. */
async function onto(base: Files, files: Files, engine: Engine): Promise<Recipe> {
  const Dockerfile = lines(`FROM ${await baseImage(image(base), engine)}`, "COPY image/ /");
  return { Dockerfile, files: below("image", files) };
}

/** What dpkg and apt write down of a package that was asked for, one that it needs and one that it recommends. */
function debian(manuals: "installed by themselves" | "asked for"): Files {
  const status = (name: string, more = "") =>
    `Package: ${name}\nStatus: install ok installed\nPriority: optional\nArchitecture: amd64\nVersion: 1.0-1\n${more}Description: ${name}\n`;
  const automatic = (name: string) => `Package: ${name}\nArchitecture: amd64\nAuto-Installed: 1\n`;
  const list = (...paths: readonly string[]) => ["/.", "/usr", "/usr/share", ...paths.map((path) => `/${path}`), ""].join("\n");
  const needed = status("git", "Depends: git-core (>= 1)\nRecommends: manuals, less\n");
  return {
    "var/lib/dpkg/status": [needed, status("git-core"), status("manuals")].join("\n"),
    "var/lib/apt/extended_states": ["git-core", ...(manuals === "asked for" ? [] : ["manuals"])].map(automatic).join("\n"),
    "var/lib/dpkg/info/git.list": list("usr/bin/git"),
    "var/lib/dpkg/info/git-core.list": list("usr/lib/git/core", "usr/lib/git/core.txt"),
    "var/lib/dpkg/info/manuals.list": list("usr/share/manuals", "usr/share/manuals/all", "usr/share/manuals/all.txt"),
    "usr/bin/git": noise(200_000, "git"),
    ...content("usr/lib/git/core"),
  };
}

async function recommendedPackages(): Promise<FindingImages> {
  const manuals = content("usr/share/manuals/all");
  return {
    before: [image({ ...debian("installed by themselves"), ...manuals })],
    after: [image(debian("installed by themselves"))],
    silent: [image({ ...debian("asked for"), ...manuals })],
  };
}

const needed = ["zod"];
const building = ["@mermaid-js/tiny", "axe-core", "d3-hierarchy", "marked"];

/** An application of packages that this project has as well. */
async function nodeApp(needs: readonly string[], devNeeds: readonly string[]): Promise<Files> {
  const versions = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, "*"]));
  const described = { name: "app", version: "1.0.0", dependencies: versions(needs), devDependencies: versions(devNeeds) };
  const packages = await Promise.all(
    [...needs, ...devNeeds].map(async (name) => below(`node_modules/${name}`, await filesIn(join(modules, name)))),
  );
  return below("srv/app", { "package.json": JSON.stringify(described), ...together(packages) });
}

async function devDependencies(): Promise<FindingImages> {
  return {
    before: [image(await nodeApp(needed, building))],
    after: [image(await nodeApp(needed, []))],
    silent: [image(await nodeApp([...needed, ...building], []))],
  };
}

/** A shell script stands for uv: `--no-dev` leaves out what only development needs. */
async function pythonTools(): Promise<FindingImages> {
  return await pythonProject({
    tool: "uv",
    leavesOut: "*--no-dev*",
    commands: ["sync --frozen", "sync --no-dev --frozen", "pip install mypy"],
  });
}

/** The same of a project that says what it needs. */
async function pythonGroups(): Promise<FindingImages> {
  return await pythonProject({
    tool: "poetry",
    leavesOut: "*main*",
    commands: ["install", "install --only main", "install --with dev"],
    project: {
      "pyproject.toml": '[tool.poetry.dependencies]\nflask = "*"\n[tool.poetry.group.dev.dependencies]\nmypy = "*"\n',
    },
  });
}

async function pythonLists(): Promise<FindingImages> {
  return await pythonProject({
    tool: "pip",
    leavesOut: '"install -r requirements.txt"',
    commands: [
      "install -r requirements.txt -r requirements-dev.txt",
      "install -r requirements.txt",
      "install -r requirements.txt mypy",
    ],
    project: { "requirements.txt": "flask==1.0\n", "requirements-dev.txt": "mypy==1.0\n" },
  });
}

interface PythonProject {
  readonly tool: string;
  /** Of the shell's `case`: commands that leave out what only development needs. */
  readonly leavesOut: string;
  /** Before, after, and one that asks for it. */
  readonly commands: readonly [string, string, string];
  readonly project?: Files;
}

async function pythonProject({ tool, leavesOut, commands, project = {} }: PythonProject): Promise<FindingImages> {
  const site = "srv/app/.venv/lib/python3.12/site-packages";
  const installer = lines(
    "#!/bin/sh",
    `cp -r /needed/. /${site}`,
    `case "$*" in ${leavesOut}) ;; *) cp -r /tools/. /${site};; esac`,
  );
  const files = {
    [`bin/${tool}`]: installer,
    ...below("needed", pythonPackage("flask")),
    ...below("tools", pythonPackage("mypy")),
    ...below("project", { "README.md": "An app\n", ...project }),
  };
  const mounts = ["needed", "tools"].map((name) => `--mount=type=bind,source=package/${name},target=/${name}`).join(" ");
  const copies = ["COPY --chmod=755 package/bin/ /bin/", "COPY package/project/ /srv/app/"];
  const [before, after, silent] = commands.map((command) =>
    running(files, ...copies, `RUN ${mounts} mkdir -p /${site} && ${tool} ${command}`),
  );
  return { before: await allOf(before), after: await allOf(after), silent: await allOf(silent) };
}

async function allOf(recipe: Promise<Recipe> | undefined): Promise<readonly Recipe[]> {
  return recipe === undefined ? [] : [await recipe];
}

function pythonPackage(name: string): Files {
  return {
    [`${name}-1.0.dist-info/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n`,
    [`${name}-1.0.dist-info/RECORD`]: `${name}/core.so,,\n${name}/core.so.txt,,\n`,
    ...content(`${name}/core.so`),
  };
}

/** A shell script stands for pip, which installs what is in a wheel. */
async function packageArchives(): Promise<FindingImages> {
  const site = "usr/local/lib/python3.12/site-packages";
  const pip = lines("#!/bin/sh", `[ -f "$2" ] && mkdir -p /${site} && cp -r /numpy/. /${site}`);
  const numpy = {
    "numpy-2.1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: NumPy\nVersion: 2.1.0\n",
    "numpy/core.so": noise(1_000_000, "core.so"),
  };
  const [wheel, other] = ["2.1.0", "2.0.0"].map((version) => `numpy-${version}-cp312-cp312-linux_x86_64.whl`);
  const wheels = { [`wheels/${wheel}`]: noise(1_100_000, "wheel"), [`others/${other}`]: noise(1_100_000, "other") };
  const files = { "bin/pip": pip, ...below("numpy", numpy), ...wheels };
  const build = "RUN --mount=type=bind,source=package/numpy,target=/numpy";
  const installed = async (...instructions: readonly string[]) => [
    await running(files, "COPY --chmod=755 package/bin/ /bin/", ...instructions),
  ];
  return {
    before: await installed("COPY package/wheels /wheels", `${build} pip install /wheels/*.whl`),
    after: await installed(`${build} --mount=type=bind,source=package/wheels,target=/mnt pip install /mnt/*.whl`),
    silent: await installed("COPY package/others /wheels", `${build} pip install /wheels/*.whl`),
  };
}

async function installerLeft(): Promise<FindingImages> {
  const uv = { "usr/local/bin/uv": noise(2_000_000, "uv") };
  return {
    before: [image({ ...app, ...uv }, 'CMD ["/srv/app/main"]')],
    after: [image(app, 'CMD ["/srv/app/main"]')],
    silent: [image({ ...app, ...uv }, 'CMD ["uv", "run", "main"]')],
  };
}

/** A shell script stands for an environment's Python, which takes its own pip away. */
async function packageManagerLeft(): Promise<FindingImages> {
  const [site, npm] = ["srv/app/.venv/lib/python3.12/site-packages", "usr/local/lib/node_modules/npm"];
  const python = lines("#!/bin/sh", `[ "$*" = "-m pip uninstall --yes pip" ] && rm -r /${site}/pip /${site}/pip-*`);
  const environment: Files = {
    "srv/app/.venv/bin/python3": python,
    [`${site}/pip-25.3.dist-info/METADATA`]: "Name: pip\nVersion: 25.3\n",
    [`${site}/pip-25.3.dist-info/RECORD`]: "pip/core.so,,\npip/core.so.txt,,\n",
    ...content(`${site}/pip/core.so`),
    ...content(`${site}/flask/app.so`),
    [`${npm}/package.json`]: '{"name":"npm","version":"11.0.0"}',
    ...content(`${npm}/lib/cli.js`),
  };
  const made = async (command: string, start: string) => {
    const { Dockerfile, files } = await running(
      { ...environment, ...app },
      `RUN --mount=type=bind,source=package,target=/package cp -r /package/. / && chmod 755 /srv/app/.venv/bin/python3${command}`,
      start,
    );
    return [{ Dockerfile, files }];
  };
  const program = 'CMD ["/srv/app/main"]';
  const removed = " && /srv/app/.venv/bin/python3 -m pip uninstall --yes pip && rm -rf /usr/local/lib/node_modules/npm";
  return {
    before: await made("", program),
    after: await made(removed, program),
    silent: await made(" && echo npm ci", 'CMD ["/bin/sh"]'),
  };
}

/** Shell scripts stand for apt, dpkg and ldd: what is purged goes with what nothing else needs, but for what was marked. */
function builder(): Files {
  const tools = { "usr/lib/gcc/x86_64-linux-gnu/14/cc1": "gcc", "usr/include/libpq-fe.h": "libpq-dev" };
  const library = "usr/lib/x86_64-linux-gnu/libpq.so.5";
  const owned = { gcc: [], "libpq-dev": [], libpq5: [library] };
  for (const [path, name] of Object.entries(tools)) Object.assign(owned, { [name]: [path] });
  const installed = {
    ...dpkgFiles(mapped(owned, (paths) => ({ version: "1-1", paths: paths.map((path) => `/${path}`) }))),
    ...mapped(tools, (name) => noise(1_500_000, name)),
    [library]: noise(30_000, library),
  };
  const aptGet = lines(
    "#!/bin/sh",
    'case "$1" in install) cp -r /package/installed/. /;;',
    `purge) for name; do case $name in ${Object.entries(tools)
      .map(([path, name]) => `${name}) rm /${path};;`)
      .join(" ")} esac; done; grep -q libpq5 /marked || rm /${library};; esac`,
  );
  const module = "usr/local/lib/python3.12/site-packages/psycopg2/_psycopg.so";
  return {
    ...below("installed", installed),
    ...below("compiled", { [module]: noise(300_000, module) }),
    ...below("bin", {
      "apt-get": aptGet,
      pip: lines("#!/bin/sh", "cp -r /package/compiled/. /"),
      ldd: lines("#!/bin/sh", `echo "libpq.so.5 => /${library.slice("usr/".length)} (0x1)"`),
      "dpkg-query": lines("#!/bin/sh", `[ "$2" = "*${library.slice("usr/".length)}" ] && echo "libpq5:amd64: /${library}"`),
      "apt-mark": lines("#!/bin/sh", 'echo "$@" >> /marked'),
    }),
  };
}

function mapped<From, To>(values: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

const withPackage = "RUN --mount=type=bind,source=package,target=/package ";

/** The lines of the remedy, as they are written, and what of a library stays. */
async function buildToolsLeft(): Promise<FindingImages> {
  const command = "apt-get install --yes gcc libpq-dev && pip install psycopg2";
  const remedy = buildTools.remedy.rewrite(command) ?? [];
  const made = async (run: string, start: string) => [
    await running(builder(), "COPY --chmod=755 package/bin/ /bin/", run.replace(/^RUN /, withPackage), start),
  ];
  const program = 'CMD ["/srv/app/main"]';
  const isThere = "\\\n    && test -e /usr/lib/x86_64-linux-gnu/libpq.so.5";
  return {
    before: await made(`RUN ${command}`, program),
    after: await made(`${remedy.join("\n")} ${isThere}`, program),
    silent: await made(`RUN ${command}`, 'CMD ["/bin/sh"]'),
  };
}

async function buildToolsOfOwnInstruction(): Promise<FindingImages> {
  const [install, compile] = ["apt-get install --yes gcc libpq-dev", "pip install psycopg2"];
  const filled = buildTools.remedy.rewrite(install) ?? [];
  const stages = filled.map((line) =>
    line
      .replace("<base image>", "base")
      .replace("<install the packages that are compiled>", compile)
      .replace("<where they are installed> <the same place>", "/usr/local/lib/ /usr/local/lib/")
      .replace(/^RUN /, withPackage),
  );
  const made = async (instructions: readonly string[]) => {
    const { files } = await running(builder());
    const base = ["FROM scratch AS base", "COPY --chmod=755 rootfs/ /", "COPY --chmod=755 package/bin/ /bin/"];
    return [{ Dockerfile: lines(...base, ...instructions, 'CMD ["/srv/app/main"]'), files }];
  };
  return {
    before: await made([`${withPackage}${install}`, `${withPackage}${compile}`]),
    after: await made(stages),
    silent: await made([`${withPackage}${compile}`, `${withPackage}${install}`]),
  };
}

/** Two programs in one: its linker can leave out what `strip` would take away. */
async function goSymbols(): Promise<FindingImages> {
  const part = (name: string) => Buffer.from(noise(1_200_000, name));
  const [code, symbols, debug] = [part("code"), part("symbols"), part("debug")];
  const program = (elf: ElfOptions) =>
    image({ "srv/app/server": goFile({ functions: [{ name: "main.main", bytes: 1000 }], info: ["path\tmain"], elf }) });
  return {
    before: [program({ code, symbols, debug })],
    after: [program({ code })],
    silent: [image({ "srv/app/server": elfFile({ isDynamic: true, code, symbols, debug }) })],
  };
}

async function gpuLibraries(): Promise<FindingImages> {
  const packages = "usr/lib/python3/dist-packages";
  const torch = { [`${packages}/torch/lib/libtorch_cpu.so`]: noise(300_000, "torch") };
  const libraries = {
    ...torch,
    ...content(`${packages}/nvidia/cublas/lib/libcublas.so.12`),
    [`${packages}/torch/lib/libtorch_cuda.so`]: noise(500_000, "cuda"),
  };
  return {
    before: [image({ ...app, ...libraries })],
    after: [image({ ...app, ...torch })],
    silent: [image({ ...app, ...libraries }, "ENV NVIDIA_VISIBLE_DEVICES=all")],
  };
}

/** What a bundler makes of real sources. */
async function sourceMaps(): Promise<FindingImages> {
  const bundles = await Promise.all(["coreBundle.js", "utilsBundle.js"].map(bundle));
  const scripts = together(bundles.map(({ name, code }) => ({ [`srv/app/${name}`]: code })));
  const maps = together(bundles.map(({ name, map }) => ({ [`srv/app/${name}.map`]: map })));
  return {
    before: [image({ ...scripts, ...maps })],
    after: [image(scripts)],
    silent: [image({ ...scripts, ...content("srv/app/world.map") })],
  };
}

async function bundle(name: string) {
  const { code, map } = await transform(await script(name), { sourcemap: "external", sourcefile: name, minifyWhitespace: true });
  return { name, code, map };
}

/** Megabytes of somebody's code. */
async function script(name: string): Promise<string> {
  return await readFile(join(modules, "playwright-core/lib", name), "utf8");
}

/** A program of real machine code, symbols and debug information: parts of the one that runs the tests. */
async function unstripped(): Promise<FindingImages> {
  const program = await open(execPath);
  const { size } = await program.stat();
  const part = async (position: number) => (await program.read(Buffer.alloc(2_500_000), { position })).buffer;
  const code = await part(Math.round(size / 3));
  const [symbols, debug] = [await part(size - 5_000_000), await part(size - 2_500_000)];
  await program.close();
  const server = (file: Buffer) => image({ "srv/app/server": file, "srv/app/client.js": text, ...content("srv/app/.symtab") });
  const stripped = server(elfFile({ isDynamic: true, code }));
  return { before: [server(elfFile({ isDynamic: true, code, symbols, debug }))], after: [stripped], silent: [stripped] };
}

async function distributionBase(engine: Engine): Promise<FindingImages> {
  const code = Buffer.from(noise(300_000, "code"));
  const started = (recipe: Recipe) => [{ ...recipe, Dockerfile: `${recipe.Dockerfile}ENTRYPOINT ["/server"]\n` }];
  const distribution = { ...content("usr/bin/bash"), ...content("usr/share/zoneinfo/tzdata") };
  const onBase = async (server: Buffer) => started(await onto(distribution, { server }, engine));
  return {
    before: await onBase(elfFile({ code })),
    after: started(image({ server: elfFile({ code }) })),
    silent: await onBase(elfFile({ code, isDynamic: true })),
  };
}

/** In `/package` is what an installation brings. */
const install = "RUN --mount=type=bind,source=package,target=/package";

/** An image in which RUN works. */
async function running(files: Files, ...instructions: readonly string[]): Promise<Recipe> {
  const Dockerfile = lines("FROM scratch", "COPY --chmod=755 rootfs/ /", ...instructions);
  return { Dockerfile, files: { ...(await shellRootfs()), ...below("package", files) } };
}

async function duplicates(): Promise<FindingImages> {
  const files = { ...app, ...below("first", content("model")) };
  const second = async (command: string) => [await running(files, "COPY package/ /", `RUN mkdir /second && ${command}`)];
  return {
    before: await second("cp /first/* /second/"),
    after: await second("ln -s /first/model /first/model.txt /second/"),
    silent: await second(
      "cp /first/model.txt /second/other && echo >> /second/other && cp /first/model /second/model && echo >> /second/model",
    ),
  };
}

/** A shell script stands for useradd, which writes an entry at a place that follows from the user's ID. */
async function sparseFiles(): Promise<FindingImages> {
  const useradd = lines(
    "#!/bin/sh",
    "mkdir -p /var/log",
    'case "$*" in *--no-log-init*) ;; *) truncate -s "$2" /var/log/lastlog;; esac',
  );
  const adding = async (options: string) => [
    await running({ "bin/useradd": useradd, ...app }, "COPY --chmod=755 package/ /", `RUN /bin/useradd ${options}`),
  ];
  return {
    before: await adding("--uid 120000000 app"),
    after: await adding("--no-log-init --uid 120000000 app"),
    silent: await adding("--uid 30000000 app"),
  };
}

async function deletedLater(): Promise<FindingImages> {
  const files = { ...app, ...content("opt/build/object") };
  return {
    before: [await running(files, `${install} cp -r /package/. /`, "RUN rm -r /opt/build")],
    after: [await running(files, `${install} cp -r /package/. / && rm -r /opt/build`)],
    silent: [await running(files, `${install} cp -r /package/. /`, "RUN echo > /opt/other && rm /opt/other")],
  };
}

async function replacedLater(): Promise<FindingImages> {
  const files = { ...app, ...content("first/settings"), ...content("last/settings") };
  const copy = (from: string, to: string) => `${install} mkdir -p /${to} && cp /package/${from}/* /${to}`;
  return {
    before: [await running(files, copy("first", "opt"), copy("last", "opt"))],
    after: [await running(files, copy("last", "opt"))],
    silent: [await running(files, copy("first", "opt"), copy("last", "srv"))],
  };
}

async function metadataOnly(): Promise<FindingImages> {
  const files = { ...app, ...content("srv/data") };
  const owned = "COPY --chown=1000:1000 package/ /";
  return {
    before: [await running(files, "COPY package/ /", "RUN chown -R 1000:1000 /srv")],
    after: [await running(files, owned)],
    silent: [await running(files, owned, "RUN chown 1000:1000 /srv")],
  };
}

const asItIs = ["compression=uncompressed", "force-compression=true"];
const asZstd = ["compression=zstd", "force-compression=true", "oci-mediatypes=true"];

async function compression(): Promise<FindingImages> {
  const bundles = await Promise.all(
    ["coreBundle.js", "utilsBundle.js"].map(async (name) => ({ [`srv/${name}`]: await script(name) })),
  );
  const recipe = image({ ...app, ...together(bundles) });
  return {
    before: [{ ...recipe, exported: { options: asItIs } }],
    after: [{ ...recipe, exported: { options: asZstd } }],
    silent: [{ ...image({ "srv/video": noise(1_500_000, "video") }), exported: { options: asItIs } }],
  };
}

/** Two states of sources: another line, and later; on other machines files also have other times. */
const sources = ["2026-01-01", "2026-01-02"].map((day) => ({
  changedAt: new Date(day),
  files: { "src/main.js": `// ${day}\n` },
}));

async function layerOrder(): Promise<FindingImages> {
  const installed = "cp -rp /package/. /opt/";
  const builds = async (...instructions: readonly string[]) => {
    const recipe = await running(content("packages"), ...instructions);
    return sources.map(({ changedAt, files }) => ({ ...recipe, changedAt, files: { ...recipe.files, ...files } }));
  };
  return {
    before: await builds("COPY src/ /src/", `${install} ${installed}`),
    after: await builds(`${install} ${installed}`, "COPY src/ /src/"),
    silent: await builds("COPY src/ /src/", `${install} ${installed} && cp /src/main.js /opt/`),
  };
}

async function timestamps(): Promise<FindingImages> {
  const twice = (files: Files, more: Partial<Recipe>) =>
    sources.map(({ changedAt }) => Object.assign(image({ ...app, ...files }), { changedAt, ...more }));
  const rewritten = { options: ["rewrite-timestamp=true"], buildArgs: ["SOURCE_DATE_EPOCH=0"] };
  return {
    before: twice(content("srv/model"), { noCache: true, exported: { options: [] } }),
    after: twice(content("srv/model"), { noCache: true, exported: rewritten }),
    // What the builder still has is not built anew.
    silent: twice(content("srv/other-model"), { exported: { options: [] } }),
  };
}

/** Everything at once: in a directory that changes hands, and beside it. */
export async function manyFindings(): Promise<Omit<FindingImages, "silent"> & { readonly kinds: readonly FindingKind[] }> {
  const before = {
    ...(await nodeApp(needed, building)),
    ...app,
    ...compiler,
    ...content("srv/app/node_modules/zod/tests/data"),
    ...content("root/.npm/_cacache/content-v2/sha512/00/11/a"),
    ...content("opt/build/object"),
    "srv/app/dist/main.js.map": noise(1_200_000, "map"),
  };
  const kept = { ...(await nodeApp(needed, [])), ...app };
  return {
    kinds: ["dev-dependencies", "tests", "source-maps", "npm-cache", "toolchain", "deleted-later", "metadata-only"],
    before: [await running(before, "COPY package/ /", "RUN chown -R 1000:1000 /srv", "RUN rm -r /opt/build")],
    after: [await running(kept, "COPY --chown=1000:1000 package/ /")],
  };
}

/** The same in layers that are stored as they are, and then compressed. */
export async function manyFindingsUncompressed(): ReturnType<typeof manyFindings> {
  const { kinds, before, after } = await manyFindings();
  const exported = (options: readonly string[]) => (recipe: Recipe) => ({ ...recipe, exported: { options } });
  return { kinds: [...kinds, "compression"], before: before.map(exported(asItIs)), after: after.map(exported(asZstd)) };
}

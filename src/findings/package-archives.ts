import { normalizedName } from "../image/packages/readers/python.ts";
import { fullName, isOfSystem, type Package, type PackageType } from "../image/packages/package.ts";
import type { ImageFile } from "../image/tree/tree.ts";
import { directoryHolding } from "./evidence/copied.ts";
import { directoryOf } from "./evidence/directories.ts";
import type { FileMatcher, FindingDefinition, InspectedImage, RemedyPlace } from "./finding.ts";
import { bindMount, quoted } from "./remedy.ts";

/** How the archive of a package is called, its name and version in groups, and what installs it. */
interface ArchiveFormat {
  readonly type: PackageType;
  readonly pattern: RegExp;
  readonly install: string;
}

const formats: Readonly<Record<string, ArchiveFormat>> = {
  // https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
  ".whl": {
    type: "pypi",
    pattern: /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/,
    install: "pip install --no-cache-dir",
  },
  ".tar.gz": { type: "pypi", pattern: /^(.+)-(\d[^-]*)\.tar\.gz$/, install: "pip install --no-cache-dir" },
  // https://manpages.debian.org/bookworm/dpkg-dev/dpkg-name.1.en.html
  ".deb": { type: "deb", pattern: /^([^_]+)_([^_]+)_[^_]+\.deb$/, install: "apt-get install --yes" },
  // https://rpm-software-management.github.io/rpm/manual/queryformat.html: NVRA
  ".rpm": { type: "rpm", pattern: /^(.+)-([^-]+-[^-]+)\.[^.-]+\.rpm$/, install: "dnf install --assumeyes" },
  ".apk": { type: "apk", pattern: /^(.+)-(\d[^-]*-r\d+)\.apk$/, install: "apk add --no-cache --allow-untrusted" },
  // https://guides.rubygems.org/specification-reference/#platform=
  ".gem": { type: "gem", pattern: /^(.+)-(\d[^-]*)(?:-.+)?\.gem$/, install: "gem install --local" },
  // https://docs.npmjs.com/cli/commands/npm-pack
  ".tgz": { type: "npm", pattern: /^(.+?)-(\d+\.\d+\.\d+.*)\.tgz$/, install: "npm install --global" },
};

export const packageArchives = {
  kind: "package-archives",
  rule: { evidence: "file", matcher, provesBase: null },
  words: { noun: "archives of packages that are installed" },
  remedy: { rewrite: changedRun, otherwise: (place) => (place.isRun ? inStage("<download or build>", place) : mounted(place)) },
  unless: "containers install from them when they run",
  docs: {
    found: "wheels, source archives of Python, `.deb`, `.rpm`, `.apk`, gems and npm archives whose packages are installed",
    proof: "named after a package and its version, which the image's package managers list as installed",
  },
} as const satisfies FindingDefinition;

/** What Python and its virtual environments come with is there to install from. */
const keptForLater = /(?:^|\/)(?:ensurepip|(?:site|dist)-packages|python-wheels)\//;
/** No file system has longer names. */
const longestName = 255;

function matcher({ tree: { packages } }: InspectedImage): FileMatcher {
  const installed = new Set(packages.list.map(keyOf));
  return (file) => {
    if (installed.size === 0) return null;
    const directory = directoryOf(file.path);
    const name = file.path.slice(directory === "" ? 0 : directory.length + 1);
    const archived = archivedPackage(name);
    const isInstalled = archived !== null && installed.has(archived) && isNobodys(file, packages.list);
    return isInstalled ? { directory, example: name } : null;
  };
}

/** A system's package may bring archives of its own. */
function isNobodys({ owner, path }: ImageFile, list: readonly Package[]): boolean {
  const type = list[owner]?.type;
  return (type === undefined || !isOfSystem(type)) && !keptForLater.test(path);
}

function archivedPackage(fileName: string): string | null {
  const format = formatOf(fileName);
  const [, name, version] = (fileName.length > longestName ? null : format?.pattern.exec(fileName)) ?? [];
  return format === null || name === undefined || version === undefined ? null : nameAndVersion(format.type, name, version);
}

function formatOf(fileName: string): ArchiveFormat | null {
  const ending = endingOf(fileName);
  return Object.hasOwn(formats, ending) ? (formats[ending] ?? null) : null;
}

function keyOf(found: Package): string {
  return nameAndVersion(found.type, fullName(found), found.version);
}

/** Names and versions as all of a package manager's files agree on: some leave out Debian's epoch, some write `_` for `-`. */
function nameAndVersion(type: PackageType, name: string, version: string): string {
  if (type === "pypi") return `pypi ${normalizedName(name)} ${normalizedName(version)}`;
  if (type === "npm") return `npm ${name.replace(/^@/, "").replace("/", "-")} ${version}`;
  return `${type} ${name} ${version.replace(/^\d+(?::|%3a)/i, "")}`;
}

/** One that installs them needs them no more; one that only gets them belongs into a stage of its own. */
function changedRun(run: string, place: RemedyPlace): readonly string[] {
  const installs = /\b(?:install|dpkg (?:-i|--install)|rpm -\w*[iU]\w*|apk add)\b/.test(run);
  return installs ? [`RUN ${run} \\`, `    && rm -f ${archivesIn(place)}`] : inStage(run, place);
}

function inStage(run: string, place: RemedyPlace): readonly string[] {
  const mount = bindMount({ from: "packages", source: quoted(place.path ?? "") });
  return [
    "FROM <image with what that needs> AS packages",
    `RUN ${run}`,
    "FROM <image without it>",
    `RUN ${mount} ${installOf(place)}`,
  ];
}

function mounted(place: RemedyPlace): readonly string[] {
  const { copied, examples } = place;
  const source = copied === null ? { from: null, source: "<source>" } : directoryHolding(copied, examples[0] ?? "");
  return ["# instead of the copy", `RUN ${bindMount(source)} ${installOf(place)}`];
}

function archivesIn({ path, examples: [first = ""] }: RemedyPlace): string {
  return `${quoted(path ?? "")}/*${endingOf(first)}`;
}

function installOf({ examples: [first = ""] }: RemedyPlace): string {
  return `${formatOf(first)?.install ?? "<install>"} /mnt/*${endingOf(first)}`;
}

function endingOf(fileName: string): string {
  return fileName.endsWith(".tar.gz") ? ".tar.gz" : fileName.slice(Math.max(0, fileName.lastIndexOf(".")));
}

/** Package URL types. https://github.com/package-url/purl-spec/blob/main/PURL-TYPES.rst */
export const packageTypes = [
  "deb",
  "apk",
  "rpm",
  "pypi",
  "conda",
  "npm",
  "gem",
  "composer",
  "maven",
  "nuget",
  "cran",
  "golang",
  "cargo",
] as const;
export type PackageType = (typeof packageTypes)[number];

/** A package as its package manager names it. */
export interface Package {
  readonly type: PackageType;
  /**
   * npm's scope with its `@`, Composer's vendor, Maven's group, what a Go module's path has before its last part; null where there
   * is none. Of a system's package it is the distribution, which is told by another file: null.
   */
  readonly namespace: string | null;
  readonly name: string;
  /** In full, as the package manager writes it; "" where it is not known. */
  readonly version: string;
  /** Of a system's package; null elsewhere. */
  readonly arch: string | null;
}

export function isOfSystem(type: PackageType): boolean {
  return type === "deb" || type === "apk" || type === "rpm";
}

/** Of two owners of one file the one with the lower rank wins: the system's package manager, then conda, which packs others' packages. */
export function rankOf(type: PackageType): 0 | 1 | 2 {
  return isOfSystem(type) ? 0 : type === "conda" ? 1 : 2;
}

/** Of two owners the better one; the first of two that are equal; -1 is none. */
export function better(list: readonly Package[], one: number, other: number): number {
  const first = list[one];
  const second = list[other];
  if (first === undefined) return other;
  return second !== undefined && rankOf(second.type) < rankOf(first.type) ? other : one;
}

const longest = { name: 500, version: 250, arch: 50 } as const;

/** What a name of each type may consist of; others are hostile or broken, and are not told. */
const names: Readonly<Record<PackageType, RegExp>> = {
  deb: /^[a-z\d][a-z\d+.-]*$/,
  apk: /^[\w.+-]+$/,
  rpm: /^[\w.+~^-]+$/,
  pypi: /^[a-z\d](?:[a-z\d._-]*[a-z\d])?$/i,
  conda: /^[\w.-]+$/,
  npm: /^[\w~.-][\w.~-]*$/,
  gem: /^[\w.-]+$/,
  composer: /^[\w.-]+$/,
  maven: /^[\w.-]+$/,
  nuget: /^[\w.-]+$/,
  cran: /^[a-z][a-z\d.]*$/i,
  golang: /^[\w.~!-]+$/,
  cargo: /^[\w-]+$/,
};

/** Printable ASCII without blanks, quotes, brackets and backslashes: whatever versions of any package manager consist of. */
const versionPattern = /^[\w.+~^:!*@/-]*$/;
const namespacePattern = /^@?[\w.~!-]+(?:\/[\w.~!-]+)*$/;

/** Whether all parts of a package are of the characters that its type allows, and no longer than anybody makes them. */
export function isSound({ type, namespace, name, version, arch }: Package): boolean {
  const isNamed = name.length <= longest.name && names[type].test(name);
  const isWithin = namespace === null || (namespace.length <= longest.name && namespacePattern.test(namespace));
  const isVersioned = version.length <= longest.version && versionPattern.test(version);
  return isNamed && isWithin && isVersioned && (arch === null || (arch.length <= longest.arch && /^[\w-]+$/.test(arch)));
}

/** `@scope/name`, `vendor/name`, `group:artifact`, a module's whole path: as people write it. */
export function fullName({ type, namespace, name }: Pick<Package, "type" | "namespace" | "name">): string {
  if (namespace === null || isOfSystem(type)) return name;
  return type === "maven" ? `${namespace}:${name}` : `${namespace}/${name}`;
}

/** `pkg:deb/debian/curl@7.88.1-10?arch=amd64`. https://github.com/package-url/purl-spec/blob/main/PURL-SPECIFICATION.rst */
export function purlOf(found: Package): string {
  const { type, namespace, name, arch } = found;
  // Of rpm's versions the epoch is told apart; of Debian's it is a part.
  const epoch = type === "rpm" ? /^(\d+):/.exec(found.version)?.[1] : undefined;
  const version = epoch === undefined ? found.version : found.version.slice(epoch.length + 1);
  const qualifiers = [...(arch === null ? [] : [`arch=${encoded(arch)}`]), ...(epoch === undefined ? [] : [`epoch=${epoch}`])];
  const segments = [...(namespace === null ? [] : namespace.split("/")), name].map(encoded);
  const path = lowerCased.has(type) ? segments.join("/").toLowerCase() : segments.join("/");
  const own = type === "pypi" ? path.replaceAll("_", "-") : path;
  const told = version === "" ? "" : `@${encoded(version)}`;
  return `pkg:${type}/${own}${told}${qualifiers.length === 0 ? "" : `?${qualifiers.join("&")}`}`;
}

/** Types whose names are the same in small letters. */
const lowerCased: ReadonlySet<PackageType> = new Set<PackageType>(["pypi", "deb", "apk", "composer", "golang"]);

/** Everything but letters, digits, `.`, `-`, `_`, `~` and `:` as the specification wants it. */
function encoded(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("%3A", ":")
    .replaceAll(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}
